import { Dialog, DialogContent, DialogTitle, Table, TableBody, TableCell, TableRow } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useEffect, useState } from 'react'
import { isTyping } from './shortcuts.ts'

const keys: readonly (readonly [string, string])[] = [
  ['?', 'help'],
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
        <Table size="small">
          <TableBody>
            {keys.map(([key, what]) => (
              <TableRow key={key}>
                <TableCell component="th" scope="row">
                  <kbd>{key}</kbd>
                </TableCell>
                <TableCell>{translate(`layout.key.${what}`)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DialogContent>
    </Dialog>
  )
}
