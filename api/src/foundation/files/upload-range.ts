import { Refusal } from '../errors.ts'

/** Which bytes of the file a request brings: from `start` up to, not including, `end`. */
export interface UploadRange {
  start: number
  end: number
}

/** Reads `Content-Range` and `Content-Length` against the announced size; without a range the whole file is meant. */
export function readUploadRange(
  headers: { 'content-range'?: string; 'content-length'?: string },
  size: number,
): UploadRange {
  const range = headers['content-range'] === undefined ? { start: 0, end: size } : parse(headers['content-range'], size)
  const length = headers['content-length']
  if (length === undefined) return range
  if (Number(length) > range.end - range.start) throw tooMuch()
  if (Number(length) < range.end - range.start) throw otherLength()
  return range
}

function parse(header: string, size: number): UploadRange {
  const [, first, last, total] = /^bytes (\d{1,10})-(\d{1,10})\/(\d{1,10})$/.exec(header) ?? []
  const range = { start: Number(first), end: Number(last) + 1 }
  if (Number(total) !== size || range.end > size || !(range.start < range.end)) throw otherLength()
  return range
}

/** More bytes than were announced. */
export const tooMuch = () =>
  new Refusal('PAYLOAD_TOO_LARGE', {
    id: 'Berkas lebih besar daripada yang diberitahukan. Mulai unggahan baru.',
    en: 'The file is larger than announced. Start a new upload.',
  })

/** Fewer bytes than announced, or a range that does not fit. */
export const otherLength = () =>
  new Refusal('BAD_REQUEST', {
    id: 'Panjang data tidak sesuai dengan berkas yang diberitahukan.',
    en: 'The length of the data does not match the announced file.',
  })

/** Bytes for another place than the next one; also when another request for the same ticket began anew meanwhile. */
export const otherOffset = (expected: number, actual: number) =>
  new Refusal(
    'STALE',
    { id: 'Lanjutkan dari posisi terakhir.', en: 'Resume from the last position.' },
    { expected, actual },
  )
