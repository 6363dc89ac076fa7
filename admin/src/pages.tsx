import { useTranslate } from 'ra-core'
import { Route, Routes } from 'react-router-dom'
import { useDesks } from './desks/use-desks.ts'
import { EmptyState } from './ui/empty-state.tsx'
import { PageHeader } from './ui/page-header.tsx'

/** Every page of the console: the desks, and what is generated from the schema under /data. */
export function Pages() {
  const desks = useDesks()
  return (
    <Routes>
      {desks.map(({ path, Page }) => (
        <Route key={path} path={path === '/' ? path : `${path}/*`} element={<Page />} />
      ))}
      {!desks.some(({ path }) => path === '/') && <Route path="/" element={<Home />} />}
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}

function Home() {
  const translate = useTranslate()
  return (
    <>
      <PageHeader title={translate('layout.home')} />
      <EmptyState title={translate('layout.home_help')} />
    </>
  )
}

function NotFound() {
  const translate = useTranslate()
  return (
    <>
      <PageHeader title={translate('layout.not_found')} />
      <EmptyState title={translate('layout.not_found_help')} />
    </>
  )
}
