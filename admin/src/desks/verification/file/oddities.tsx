import { Alert, AlertTitle } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useText } from '../../../ui/text.ts'
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

function Changes() {
  const translate = useTranslate()
  const text = useText()
  const { file, pages } = useFileOnDesk()
  const questions = pages.flatMap((page) => page.questions)
  const titleOf = (kind: string, key: string) =>
    kind === 'PAPER'
      ? file.checklist.find(({ requirement }) => requirement.key === key)?.requirement.title
      : questions.find((question) => question.key === key)?.label
  const titles = file.changes.flatMap(({ kind, key }) => titleOf(kind, key) ?? [])
  return (
    <Alert severity="info" sx={{ mb: 1 }}>
      <AlertTitle>{translate('verification.corrected', { smart_count: file.changes.length })}</AlertTitle>
      {titles.map(text).join(' · ')}
    </Alert>
  )
}
