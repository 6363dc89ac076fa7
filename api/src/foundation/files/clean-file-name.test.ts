import { expect, test } from 'vitest'
import { cleanFileName } from './clean-file-name.ts'

const cases: [given: string, clean: string][] = [
  ['Surat Pengantar No. 12.pdf', 'Surat Pengantar No. 12.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\siti\\ktp.jpg', 'ktp.jpg'],
  ['C:\\', 'berkas'],
  ['..', 'berkas'],
  ['', 'berkas'],
  ['.htaccess', 'htaccess'],
  ['surat\u202Efdp.exe', 'suratfdp.exe'],
  ['surat\r\nSet-Cookie: a=b.pdf', 'suratSet-Cookie a=b.pdf'],
  ['sur\u0000at\u200B.pdf', 'surat.pdf'],
  ['izin   \t penelitian.pdf', 'izin penelitian.pdf'],
  ['e\u0301tude 研究.pdf', 'étude 研究.pdf'],
  ['<b>"a"|b?.pdf', 'bab.pdf'],
  ['\uD800broken.pdf', 'broken.pdf'],
  [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(116)}.pdf`],
  [`${'😀'.repeat(100)}.pdf`, `${'😀'.repeat(58)}.pdf`],
]

test.each(cases)('%j becomes %j', (given, clean) => {
  expect(cleanFileName(given)).toBe(clean)
  expect(cleanFileName(clean)).toBe(clean)
  expect(clean.length).toBeLessThanOrEqual(120)
})
