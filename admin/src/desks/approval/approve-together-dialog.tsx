import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslate } from 'ra-core'
import { useId, useState } from 'react'
import { ApproveDocument } from '../../gql/graphql.ts'
import { ask } from '../../providers/ask.ts'
import { oneByOne, type Outcomes } from './one-by-one.ts'
import { OutcomeList } from './outcome-list.tsx'
import { useSitting } from './sitting.tsx'
import type { DecidableFile } from './use-inbox.ts'

/** Approves several files one after the other, and says of each what came of it. */
export function ApproveTogetherDialog({ files, onClose }: { files: readonly DecidableFile[]; onClose: () => void }) {
  const translate = useTranslate()
  const titleId = useId()
  const { outcomes, busy, run } = useApproveTogether(files)
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={busy ? undefined : onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('approval.approve_chosen', { smart_count: files.length })}</DialogTitle>
      <DialogContent>
        {!outcomes && <DialogContentText>{translate('approval.approve_help')}</DialogContentText>}
        <OutcomeList files={files} outcomes={outcomes} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={busy}>
          {translate(outcomes ? 'ra.action.close' : 'ra.action.cancel')}
        </Button>
        {(!outcomes || busy) && (
          <Button variant="contained" loading={busy} onClick={run} autoFocus>
            {translate('approval.approve')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}

/** One proof of identity serves the whole round: the API asks for it at the first file, and it lasts a while. */
function useApproveTogether(files: readonly DecidableFile[]) {
  const queryClient = useQueryClient()
  const { clear } = useSitting()
  const [outcomes, setOutcomes] = useState<Outcomes>()
  const [busy, setBusy] = useState(false)
  const versions = new Map(files.map(({ id, version }) => [id, version]))
  const approve = (submission: string) =>
    ask(ApproveDocument, { input: { submission, version: versions.get(submission) } })
  const run = async () => {
    setBusy(true)
    try {
      await oneByOne([...versions.keys()], approve, setOutcomes)
    } finally {
      clear()
      setBusy(false)
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'ask' })
    }
  }
  return { outcomes, busy, run: () => void run() }
}
