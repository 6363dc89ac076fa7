import { useTranslate } from 'ra-core'
import { lazy } from 'react'
import { Route, Routes } from 'react-router-dom'
import { useDesks } from './desks/use-desks.ts'
import { NotFound } from './layout/not-found.tsx'
import { EmptyState } from './ui/empty-state.tsx'
import { PageHeader } from './ui/page-header.tsx'

const GeneratedPages = lazy(() => import('./generated/pages.tsx'))

/** Every page of the console: the desks, and what is generated from the schema under /data. */
export function Pages() {
  const desks = useDesks()
  return (
    <Routes>
      {desks.map(({ path, Page }) => (
        <Route key={path} path={path === '/' ? path : `${path}/*`} element={<Page />} />
      ))}
      {!desks.some(({ path }) => path === '/') && <Route path="/" element={<Home />} />}
      <Route path="/data/*" element={<GeneratedPages />} />
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
