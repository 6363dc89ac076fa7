import LetterIcon from '@mui/icons-material/DescriptionOutlined'
import { Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useMemo, useState } from 'react'
import { type LetterWordingInput, PreviewLetterWordingDocument } from '../../../gql/graphql.ts'
import { DocumentViewer } from '../../../papers/document-viewer.tsx'
import { LookDialog } from '../../../papers/look-dialog.tsx'
import { useAsk } from '../../../providers/ask.ts'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'
import { TextSkeleton } from '../../../ui/skeletons.tsx'
import { inputOf, type LetterDraft } from './letter-draft.ts'

interface LookAtLetterProps {
  wording: Pick<LetterWordingInput, 'service' | 'letter'>
  draft: LetterDraft
}

/** Opens the letter as it would be printed in these words, its data left blank. */
export function LookAtLetter({ wording, draft }: LookAtLetterProps) {
  const translate = useTranslate()
  const [open, setOpen] = useState(false)
  const name = translate('previews.letter')
  return (
    <>
      <Button variant="outlined" startIcon={<LetterIcon />} onClick={() => setOpen(true)}>
        {translate('previews.look_at_letter')}
      </Button>
      {open && (
        <LookDialog name={name} onClose={() => setOpen(false)}>
          <WordedLetter name={name} input={inputOf(draft, wording)} />
        </LookDialog>
      )}
    </>
  )
}

function WordedLetter({ name, input }: { name: string; input: LetterWordingInput }) {
  const { data, error } = useAsk(PreviewLetterWordingDocument, { input })
  const pdf = data?.previewLetterWording.pdf
  const bytes = useMemo(() => pdf && new Blob([bytesOf(pdf)], { type: 'application/pdf' }), [pdf])
  if (error) return <RefusalAlert refusal={error} />
  return bytes ? <DocumentViewer name={name} bytes={bytes} /> : <TextSkeleton lines={6} />
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
