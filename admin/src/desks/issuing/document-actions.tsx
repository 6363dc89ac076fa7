import DownloadIcon from '@mui/icons-material/Download'
import LookIcon from '@mui/icons-material/VisibilityOutlined'
import { Box, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { DownloadDocumentDocument } from '../../gql/graphql.ts'
import { LinkedViewer } from '../../papers/linked-viewer.tsx'
import { LookDialog } from '../../papers/look-dialog.tsx'
import { saveLinked } from '../../papers/save-linked.ts'
import { ask } from '../../providers/ask.ts'
import { isRefused, type Refused } from '../../providers/refused.ts'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import type { DeskDocument } from './document-page.tsx'
import { EndDocumentDialog, type Ending } from './end-document-dialog.tsx'

/** What can be done with a document: look at it, save it, replace it, take it back. */
export function DocumentActions({ document }: { document: DeskDocument }) {
  const translate = useTranslate()
  const [looking, setLooking] = useState(false)
  const [ending, setEnding] = useState<Ending>()
  const [refusal, setRefusal] = useState<Refused>()
  const link = async () =>
    (await ask(DownloadDocumentDocument, { input: { document: document.id } })).downloadDocument.url
  const save = () =>
    saveLinked(link, `${document.number.replaceAll('/', '-')}.pdf`).then(
      () => setRefusal(undefined),
      (error: unknown) => (isRefused(error) ? setRefusal(error) : Promise.reject(error)),
    )
  return (
    <>
      <RefusalAlert refusal={refusal} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="contained" startIcon={<LookIcon />} onClick={() => setLooking(true)}>
          {translate('issuing.look')}
        </Button>
        <Button variant="outlined" startIcon={<DownloadIcon />} onClick={() => void save()}>
          {translate('issuing.save')}
        </Button>
        {endingsOf(document).map((one) => (
          <Button key={one} color={one === 'revoke' ? 'error' : 'inherit'} onClick={() => setEnding(one)}>
            {translate(`issuing.${one}`)}
          </Button>
        ))}
      </Box>
      {looking && (
        <LookDialog name={document.number} onClose={() => setLooking(false)}>
          <LinkedViewer name={document.number} of={['document', document.id]} link={link} />
        </LookDialog>
      )}
      {ending && <EndDocumentDialog document={document} ending={ending} onClose={() => setEnding(undefined)} />}
    </>
  )
}

/** How the person may end a document, as the API says. */
const endingsOf = ({ mayReplace, mayRevoke }: DeskDocument): Ending[] => [
  ...(mayReplace ? ['replace' as const] : []),
  ...(mayRevoke ? ['revoke' as const] : []),
]
