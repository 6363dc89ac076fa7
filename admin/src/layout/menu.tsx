import { List, ListItemButton, ListItemIcon, ListItemText } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useCallback, type ReactNode } from 'react'
import { NavLink, useNavigate } from 'react-router-dom'
import { useDesks } from '../desks/use-desks.ts'
import { useShortcut } from './shortcuts.ts'

/** The desks of the person who is signed in. */
export function Menu() {
  const translate = useTranslate()
  const navigate = useNavigate()
  useShortcut(
    'g',
    useCallback(() => void navigate('/'), [navigate]),
  )
  const desks = useDesks()
  return (
    <List dense>
      {desks.map(({ path, menu }) => (
        <MenuLink key={path} to={path} icon={<menu.icon />} label={translate(menu.label)} />
      ))}
    </List>
  )
}

/** One entry of the menu, a real link that says where one is. */
export const MenuLink = ({ to, icon, label }: { to: string; icon?: ReactNode; label: string }) => (
  <li>
    <ListItemButton component={NavLink} to={to} end={to === '/'} sx={activeMark}>
      {icon && <ListItemIcon sx={{ minWidth: 36 }}>{icon}</ListItemIcon>}
      <ListItemText primary={label} />
    </ListItemButton>
  </li>
)

const activeMark = {
  '&.active': { bgcolor: 'action.selected', borderRight: 3, borderColor: 'primary.main', fontWeight: 600 },
}
