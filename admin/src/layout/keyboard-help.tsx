import {
  Box,
  Dialog,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableRow,
  Typography,
} from '@mui/material'
import { useTranslate } from 'ra-core'
import { useEffect, useState } from 'react'
import { useDesks } from '../desks/use-desks.ts'
import { isTyping } from './shortcuts.ts'

const keys: readonly (readonly [string, string])[] = [
  ['?', 'help'],
  ['s', 'everywhere'],
  ['/', 'search'],
  ['g', 'home'],
  ['Tab', 'next'],
  ['Enter', 'open'],
  ['Esc', 'close'],
]

const asked = 'like-u:keyboard-help'

/** Opens the help sheet from anywhere. */
export const showKeyboardHelp = (): unknown => window.dispatchEvent(new Event(asked))

/** The sheet that tells which keys do what; `?` opens it. */
export function KeyboardHelp() {
  const translate = useTranslate()
  const [open, setOpen] = useState(false)
  const desks = useDesks().filter((desk) => desk.keys)
  useEffect(() => {
    const show = () => setOpen(true)
    const press = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTyping(event)) show()
    }
    window.addEventListener(asked, show)
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener(asked, show)
      window.removeEventListener('keydown', press)
    }
  }, [])
  return (
    <Dialog open={open} onClose={() => setOpen(false)} aria-labelledby="keyboard-help">
      <DialogTitle id="keyboard-help">{translate('layout.keyboard')}</DialogTitle>
      <DialogContent>
        <Keys keys={keys.map(([key, what]) => [key, `layout.key.${what}`])} />
        {desks.map(({ path, menu, keys: own }) => (
          <Box key={path} sx={{ mt: 2 }}>
            <Typography variant="h3">{translate(menu.label)}</Typography>
            <Keys keys={own ?? []} />
          </Box>
        ))}
      </DialogContent>
    </Dialog>
  )
}

function Keys({ keys: told }: { keys: readonly (readonly [key: string, label: string])[] }) {
  const translate = useTranslate()
  return (
    <Table size="small">
      <TableBody>
        {told.map(([key, label]) => (
          <TableRow key={key}>
            <TableCell component="th" scope="row" sx={{ width: 72 }}>
              <kbd>{key}</kbd>
            </TableCell>
            <TableCell>{translate(label)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
