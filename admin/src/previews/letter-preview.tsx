import LetterIcon from '@mui/icons-material/DescriptionOutlined'
import { Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { PreviewLetterDocument } from '../gql/graphql.ts'
import { LinkedViewer } from '../papers/linked-viewer.tsx'
import { LookDialog } from '../papers/look-dialog.tsx'
import { ask } from '../providers/ask.ts'

/** Opens the letter as it would be issued now; another version of the file makes another letter. */
export function LetterPreview({ file: { id, version } }: { file: { id: string; version: number } }) {
  const translate = useTranslate()
  const [open, setOpen] = useState(false)
  const name = translate('previews.letter')
  const link = async () => (await ask(PreviewLetterDocument, { submission: id })).previewLetter.url
  return (
    <>
      <Button variant="outlined" startIcon={<LetterIcon />} onClick={() => setOpen(true)} sx={{ justifySelf: 'start' }}>
        {translate('previews.look_at_letter')}
      </Button>
      {open && (
        <LookDialog name={name} onClose={() => setOpen(false)}>
          <LinkedViewer name={name} of={['preview', id, String(version)]} link={link} />
        </LookDialog>
      )}
    </>
  )
}
