import PrintIcon from '@mui/icons-material/PrintOutlined'
import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { type BulkRunFragment, CancelBulkIssueDocument, DownloadBulkIssueDocument } from '../../../gql/graphql.ts'
import { saveLinked } from '../../../papers/save-linked.ts'
import { ask, useDo } from '../../../providers/ask.ts'
import { isRefused, type Refused } from '../../../providers/refused.ts'
import { useSignedIn } from '../../../session/session.ts'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'
import { useNumbers } from '../../../ui/numbers.ts'
import { isUnderWay } from './is-under-way.ts'

/** Calls an order off while it is under way; fetches what is to be printed once it has ended. */
export function RunActions({ run }: { run: BulkRunFragment }) {
  const translate = useTranslate()
  const { rights } = useSignedIn()
  const cancelling = useDo(CancelBulkIssueDocument)
  if (!rights.mayDo('Mutation.cancelBulkIssue')) return null
  return (
    <Box sx={{ mt: 2 }}>
      <RefusalAlert refusal={cancelling.error} />
      {isUnderWay(run) && (
        <Button
          color="error"
          variant="outlined"
          loading={cancelling.isPending}
          onClick={() => cancelling.mutate({ input: { bulkIssue: run.id } })}
        >
          {translate('bulk_issuing.cancel')}
        </Button>
      )}
      {!isUnderWay(run) && run.issued > 0 && <Print run={run} />}
    </Box>
  )
}

function Print({ run: { id, print } }: { run: BulkRunFragment }) {
  const translate = useTranslate()
  const { bytes } = useNumbers()
  const [refusal, setRefusal] = useState<Refused>()
  if (!print) return <Typography>{translate('bulk_issuing.print_later')}</Typography>
  const link = async () => (await ask(DownloadBulkIssueDocument, { input: { bulkIssue: id } })).downloadBulkIssue.url
  const save = () =>
    saveLinked(link, print.name).then(
      () => setRefusal(undefined),
      (error: unknown) => (isRefused(error) ? setRefusal(error) : Promise.reject(error)),
    )
  return (
    <>
      <RefusalAlert refusal={refusal} />
      <Button variant="contained" startIcon={<PrintIcon />} onClick={() => void save()}>
        {translate('bulk_issuing.print', { size: bytes(print.size) })}
      </Button>
    </>
  )
}
