import { useId, useRef } from 'react'
import { HandInReportDocument, OpenReportUploadDocument, type PublicationConsent } from '../../gql/graphql.ts'
import { ask, useDo } from '../../graphql/ask.ts'
import { useLanguage } from '../../language/words.ts'
import { Choices } from '../../ui/choices.tsx'
import { Field } from '../../ui/field.tsx'
import { formatSize } from '../../ui/formats.ts'
import { Notice } from '../../ui/notice.tsx'
import { SentForm } from '../../ui/sent-form.tsx'
import { useSentForm } from '../../ui/use-sent-form.ts'
import { UploadProgress } from '../../uploads/upload-progress.tsx'
import { useSending } from '../../uploads/use-sending.ts'
import { today } from '../today.ts'
import { useReportChecks } from './report-checks.ts'
import { useReportWords } from './report-words.ts'

/** Which report: by the secret of the personal link, or as its owner by the obligation. */
export type Claim = { token: string } | { obligation: string }

/** What is known of the file that came before. */
export interface ReportFormProps {
  claim: Claim
  /** The name of a file that is there already; empty when there is one without a name. */
  kept?: string
  maxBytes?: number
}

const consents: PublicationConsent[] = ['YES', 'EMBARGO', 'NO']

const empty = {
  file: undefined as FileList | undefined,
  finishedOn: '',
  abstract: '',
  recommendations: '',
  publication: 'YES' as PublicationConsent,
  embargoUntil: '',
  repositoryUrl: '',
}
type Values = typeof empty

/** The results of a study: the file travels first, then the words; what arrived is not sent again. */
export function ReportForm({ claim, kept, maxBytes = 20_000_000 }: ReportFormProps) {
  const say = useReportWords()
  const language = useLanguage()
  const group = useId()
  const checks = useReportChecks(maxBytes, kept !== undefined)
  const handIn = useDo(HandInReportDocument)
  const { upload, bring } = useReportFile(claim)
  const form = useSentForm<Values>(empty, async ({ file, ...answers }) => {
    await bring(file?.[0])
    const given = Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, value || null]))
    await handIn.mutateAsync({ input: { ...claim, ...(given as unknown as Omit<Values, 'file'>) } })
  })
  if (handIn.isSuccess)
    return (
      <Notice tone="good" title={say('thanks')}>
        <p>{say('next')}</p>
      </Notice>
    )
  const publication = form.value('publication')
  const size = formatSize(maxBytes, language)
  const hint =
    kept === undefined ? say('fileHint', { size }) : kept ? say('fileKept', { name: kept }) : say('fileBefore')
  return (
    <SentForm form={form} button={say('send')} label={say('title')}>
      <Field label={say('file')} hint={hint} optional={kept !== undefined} {...form.field('file')}>
        <input type="file" accept="application/pdf" {...form.input('file', checks.file)} />
      </Field>
      <UploadProgress name={say('file')} upload={upload} />
      <Field label={say('finishedOn')} {...form.field('finishedOn')}>
        <input type="date" max={today()} {...form.input('finishedOn', checks.finishedOn)} />
      </Field>
      <Field label={say('abstract')} {...form.field('abstract')}>
        <textarea rows={6} {...form.input('abstract', checks.abstract)} />
      </Field>
      <Field label={say('recommendations')} optional {...form.field('recommendations')}>
        <textarea rows={3} {...form.input('recommendations', checks.recommendations)} />
      </Field>
      <Choices
        kind="radio"
        label={say('publication')}
        name={group}
        choices={consents.map((value) => ({ value, label: say(value) }))}
        chosen={[publication]}
        onChange={([chosen]) => form.set('publication', chosen!)}
      />
      {publication === 'EMBARGO' && (
        <Field label={say('embargoUntil')} {...form.field('embargoUntil')}>
          <input type="date" {...form.input('embargoUntil', checks.embargoUntil)} />
        </Field>
      )}
      <Field label={say('repositoryUrl')} hint={say('repositoryHint')} optional {...form.field('repositoryUrl')}>
        <input type="url" inputMode="url" {...form.input('repositoryUrl', checks.repositoryUrl)} />
      </Field>
    </SentForm>
  )
}

/** Brings the chosen file once: what arrived is not sent again when only the words need correction. */
function useReportFile(claim: Claim) {
  const brought = useRef<File>(undefined)
  const upload = useSending(
    async ({ name: fileName, size, type: mediaType }) =>
      (await ask(OpenReportUploadDocument, { input: { ...claim, fileName, size, mediaType } })).requestReportUpload,
  )
  const bring = async (file: File | undefined) => {
    if (!file || file === brought.current) return
    await upload.send(file)
    brought.current = file
  }
  return { upload, bring }
}
