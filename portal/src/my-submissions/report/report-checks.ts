import { useLanguage } from '../../language/words.ts'
import { formatSize } from '../../ui/formats.ts'
import { today } from '../today.ts'
import { useReportWords } from './report-words.ts'

const longest = 5000

interface Check {
  validate: (value: unknown) => string | true
}

/** What can be told to be wrong with a report before anything is sent. */
export function useReportChecks(maxBytes: number, fileIsThere: boolean) {
  const say = useReportWords()
  const language = useLanguage()
  const size = (bytes: number) => formatSize(bytes, language)
  const text = (faultOf: (answer: string) => string | false): Check => ({
    validate: (value) => faultOf(String(value ?? '').trim()) || true,
  })
  const tooLong = (answer: string) => answer.length > longest && say('long', { most: longest })

  function faultOfFile(file: File | undefined): string | false {
    if (!file) return !fileIsThere && say('fileMissing')
    if (file.type !== 'application/pdf') return say('filePdf')
    return file.size > maxBytes && say('fileLarge', { size: size(file.size), most: size(maxBytes) })
  }

  return {
    file: { validate: (files: unknown) => faultOfFile((files as FileList | undefined)?.[0]) || true },
    finishedOn: text((day) => (day ? day > today() && say('finishedOnFuture') : say('finishedOnMissing'))),
    abstract: text((answer) => (answer ? tooLong(answer) : say('abstractMissing'))),
    recommendations: text(tooLong),
    embargoUntil: text((day) => !(day > today()) && say('embargoMissing')),
    repositoryUrl: text((address) => Boolean(address) && !isWebAddress(address) && say('repositoryWrong')),
  }
}

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol)
