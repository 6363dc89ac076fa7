import type { StoredFile } from '../foundation/files/stored-file.ts'
import type { Text } from '../foundation/text.ts'
import type { Work } from '../foundation/work.ts'
import type { PreparedLetter } from './prepared-letter.ts'
import { checkSignatures } from './signing/check-signature.ts'
import { SigningMethod } from './signing-method.ts'

/**
 * What keeps a file from being the prepared letter, signed. One signed in another program must be our own file to the last
 * byte, with valid signatures added behind it; a scan shows paper, which only people can judge.
 */
export async function checkReturned(work: Work, letter: PreparedLetter, file: StoredFile): Promise<Text | undefined> {
  const sent = letter.file.unwrap().sha256
  if (file.sha256 === sent) return unsigned
  if (letter.method !== SigningMethod.EXTERNAL) return undefined
  const [ours, theirs] = await Promise.all([work.files.get(sent), work.files.get(file.sha256)])
  if (Buffer.compare(theirs.subarray(0, ours.length), ours) !== 0) return anotherFile
  const { signatures, intact, valid, last } = checkSignatures(theirs, work.issuing.roots)
  if (signatures.length === 0) return unsigned
  if (!intact) return last?.coversWholeDocument === false ? changedAfterwards : broken
  if (valid) return undefined
  return signatures.every(({ validThen }) => validThen) ? untrusted : outsideValidity
}

const unsigned = {
  id: 'Berkas ini belum ditandatangani. Tandatangani dahulu surat yang disiapkan, lalu unggah hasilnya.',
  en: 'This file is not signed. Sign the prepared letter first, then upload the result.',
}
const anotherFile = {
  id: 'Berkas ini bukan surat yang disiapkan LIKE-U, atau aplikasi tanda tangan menulis ulang isinya. Unduh lagi suratnya, tandatangani tanpa mengubahnya, lalu unggah hasilnya.',
  en: 'This file is not the letter LIKE-U prepared, or the signing program rewrote it. Download the letter again, sign it unchanged, and upload the result.',
}
const broken = {
  id: 'Tanda tangan dalam berkas ini rusak. Tandatangani lagi surat yang disiapkan.',
  en: 'The signature in this file is broken. Sign the prepared letter again.',
}
const changedAfterwards = {
  id: 'Berkas ini diubah setelah ditandatangani. Unggah berkas persis seperti hasil aplikasi tanda tangan.',
  en: 'This file was changed after it was signed. Upload it exactly as the signing program made it.',
}
const outsideValidity = {
  id: 'Sertifikat penanda tangan tidak berlaku pada saat menandatangani. Perbarui sertifikatnya, lalu tandatangani lagi.',
  en: 'The signer’s certificate was not valid at the time of signing. Renew it, then sign again.',
}
const untrusted = {
  id: 'Sertifikat penanda tangan tidak berasal dari penyelenggara yang dipercaya instansi ini.',
  en: 'The signer’s certificate does not come from an authority this agency trusts.',
}
