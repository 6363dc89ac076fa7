import PersonIcon from '@mui/icons-material/AccountCircleOutlined'
import { Divider, IconButton, ListItem, ListItemText, Menu, MenuItem } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { useSignedIn } from '../session/session.ts'
import { useSignOut } from '../session/sign-out.ts'
import { pageContent } from '../ui/page-content.ts'

/** Who is signed in, and the way out. */
export function AccountMenu() {
  const translate = useTranslate()
  const { me } = useSignedIn()
  const signOut = useSignOut()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const place = [me.position, me.division?.name].filter(Boolean).join(' · ')
  return (
    <>
      <IconButton
        edge="end"
        color="inherit"
        aria-label={translate('layout.account', { name: me.name })}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <PersonIcon />
      </IconButton>
      <Menu container={pageContent} anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)}>
        <ListItem component="div" role="presentation">
          <ListItemText primary={me.name} secondary={place || translate(`session.role.${me.role}`)} />
        </ListItem>
        <Divider role="presentation" />
        <MenuItem onClick={() => void signOut()}>{translate('session.sign_out')}</MenuItem>
      </Menu>
    </>
  )
}
