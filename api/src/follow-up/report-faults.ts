import type { FieldFault } from '../foundation/errors.ts'
import type { Text } from '../foundation/text.ts'
import { PublicationConsent } from './research-report.ts'

/** What a researcher says about the results. */
export interface ReportText {
  /** WIB day. */
  finishedOn: string
  abstract: string
  recommendations?: string | null
  publication: PublicationConsent
  /** WIB day. */
  embargoUntil?: string | null
  repositoryUrl?: string | null
}

const longestText = 5000
const longestUrl = 300

/** Everything wrong with a report, all at once. `today` is a WIB day. */
export function faultsOfReport(report: ReportText, today: string): FieldFault[] {
  const { finishedOn, abstract, recommendations, publication, embargoUntil, repositoryUrl } = report
  const faults: [string, Text | false][] = [
    ['finishedOn', finishedOn > today && future],
    ['abstract', abstract.length === 0 ? empty : abstract.length > longestText && tooLong],
    ['recommendations', (recommendations?.length ?? 0) > longestText && tooLong],
    [
      'embargoUntil',
      publication === PublicationConsent.EMBARGO && !(embargoUntil && embargoUntil > today) && noEmbargo,
    ],
    ['repositoryUrl', Boolean(repositoryUrl) && !isWebAddress(repositoryUrl!) && noAddress],
  ]
  return faults.flatMap(([field, message]) => (message ? [{ field, message }] : []))
}

const isWebAddress = (text: string): boolean =>
  text.length <= longestUrl && URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol)

const future: Text = { id: 'Tanggal selesai tidak boleh di masa depan.', en: 'The end cannot lie in the future.' }
const empty: Text = { id: 'Tuliskan ringkasan hasilnya.', en: 'Summarise the results.' }
const tooLong: Text = { id: `Paling panjang ${longestText} huruf.`, en: `At most ${longestText} characters.` }
const noEmbargo: Text = {
  id: 'Isi tanggal akhir embargo, setelah hari ini.',
  en: 'Give the day the embargo ends, after today.',
}
const noAddress: Text = {
  id: `Isi alamat lengkap yang diawali https://, paling panjang ${longestUrl} huruf.`,
  en: `Give the full address beginning with https://, at most ${longestUrl} characters.`,
}
