import { Alert, AlertTitle } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useText } from '../../../ui/text.ts'
import { Changes } from './changes.tsx'
import { useFileOnDesk } from './file-on-desk.ts'

/** What the verifier should know before looking: oddities, others about the same, what changed since the return. */
export function Oddities() {
  const translate = useTranslate()
  const text = useText()
  const { file } = useFileOnDesk()
  const same = file.sameSubject
  return (
    <>
      {same.length > 0 && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          <AlertTitle>{translate('verification.same_subject')}</AlertTitle>
          {same
            .map(({ number, status }) => `${number} (${translate(`schema.enum.SubmissionStatus.${status}`)})`)
            .join(', ')}
        </Alert>
      )}
      {file.warnings.length > 0 && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          <AlertTitle>{translate('verification.oddities')}</AlertTitle>
          {file.warnings.map((warning) => (
            <div key={warning.id}>{text(warning)}</div>
          ))}
        </Alert>
      )}
      {file.changes.length > 0 && <Changes />}
    </>
  )
}
