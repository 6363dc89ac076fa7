import { Divider, List } from '@mui/material'
import { useTranslate } from 'ra-core'
import { lazy, Suspense, useCallback } from 'react'
import { useNavigate } from 'react-router-dom'
import { useDesks } from '../desks/use-desks.ts'
import { TextSkeleton } from '../ui/skeletons.tsx'
import { MenuLink } from './menu-link.tsx'
import { useShortcut } from './shortcuts.ts'

const ResourceMenu = lazy(() => import('../generated/resource-menu.tsx'))

/** The desks of the person who is signed in, then everything else they may read. */
export function Menu() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const goHome = useCallback(() => void navigate('/'), [navigate])
  useShortcut('g', goHome)
  return (
    <>
      <List dense>
        {useDesks().map(({ path, menu }) => (
          <MenuLink key={path} to={path} icon={<menu.icon />} label={translate(menu.label)} />
        ))}
      </List>
      <Divider />
      <Suspense fallback={<TextSkeleton lines={6} />}>
        <ResourceMenu />
      </Suspense>
    </>
  )
}
