import { ListItemButton, ListItemIcon, ListItemText } from '@mui/material'
import type { ReactNode } from 'react'
import { NavLink } from 'react-router-dom'

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
