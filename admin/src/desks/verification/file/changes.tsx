import { Alert, AlertTitle, Box, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useText } from '../../../ui/text.ts'
import type { Item } from '../checklist/items.ts'
import { useFileOnDesk } from './file-on-desk.ts'

/** What the applicant changed since the file was returned; each leads to where it lies. */
export function Changes() {
  const translate = useTranslate()
  const text = useText()
  const { file, pages, onShow } = useFileOnDesk()
  const questions = pages.flatMap((page) => page.questions)
  const titleOf = ({ kind, key }: Item) =>
    kind === 'PAPER'
      ? file.checklist.find(({ requirement }) => requirement.key === key)?.requirement.title
      : questions.find((question) => question.key === key)?.label
  const goTo = ({ kind, key }: Item) =>
    kind === 'PAPER' ? onShow(key) : document.getElementById(`answer-${key}`)?.scrollIntoView({ block: 'center' })
  return (
    <Alert severity="info" sx={{ mb: 1 }}>
      <AlertTitle>{translate('verification.corrected', { smart_count: file.changes.length })}</AlertTitle>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, ml: -0.75 }}>
        {file.changes.map((change) => {
          const title = titleOf(change)
          return (
            title && (
              <Button key={change.kind + change.key} size="small" color="inherit" onClick={() => goTo(change)}>
                {text(title)}
              </Button>
            )
          )
        })}
      </Box>
    </Alert>
  )
}
