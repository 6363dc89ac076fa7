/** Why a file cannot be a scan; said before a byte of it travels. */
export type ScanFault = 'NOT_PDF' | 'TOO_LARGE' | 'EMPTY'

const mostBytes = 50_000_000

/** What is wrong with a file somebody chose, if anything. */
export function faultOfScan({ type, size }: Pick<File, 'type' | 'size'>): ScanFault | undefined {
  if (type !== 'application/pdf') return 'NOT_PDF'
  if (size === 0) return 'EMPTY'
  return size > mostBytes ? 'TOO_LARGE' : undefined
}
