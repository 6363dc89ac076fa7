import { signCms, type SigningKey, type Witness } from '../cms/sign-cms.ts'
import { openSignature, rangePlaceholder, type SignatureFacts } from './open-signature.ts'

/** Bytes of a signature beside its certificates, and of a timestamp with a chain of its own. */
const signatureBytes = 2048
const timestampBytes = 12_288

/** Signs a PDF in a revision of its own, as PAdES baseline B, with a witness as B-T. */
export async function signPdf(
  pdf: Uint8Array,
  facts: SignatureFacts,
  key: SigningKey,
  witness?: Witness,
): Promise<Buffer> {
  const certificates = key.chain.reduce((sum, { raw }) => sum + raw.length, 0)
  const room = 2 * (signatureBytes + certificates + (witness ? timestampBytes : 0))
  const file = await openSignature(pdf, facts, room)
  const [start, end] = fillRange(file, pdf.length, room)
  const cms = await signCms(Buffer.concat([file.subarray(0, start), file.subarray(end)]), key, witness)
  if (cms.length * 2 > room) throw new Error(`A signature of ${cms.length} bytes does not fit its place`)
  file.write(cms.toString('hex'), start + 1, 'latin1')
  return file
}

/** Writes down which bytes are signed: all but the signature itself, whose place it gives. */
function fillRange(file: Buffer, from: number, room: number): [number, number] {
  const start = file.indexOf(`<${'0'.repeat(room)}>`, from)
  const end = start + room + 2
  const range = `[0 ${start} ${end} ${file.length - end}]`.padEnd(rangePlaceholder.length)
  file.write(range, file.indexOf(rangePlaceholder, from), 'latin1')
  return [start, end]
}
