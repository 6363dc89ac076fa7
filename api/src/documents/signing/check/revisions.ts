/** A signature as it lies in the file: what it signs, and itself. */
export interface PlacedSignature {
  /** The bytes that are signed. */
  content: Buffer
  /** The signature, without the zeros that fill its place; nothing when there is none in it. */
  cms?: Buffer | undefined
  /** Where the signed part ends. */
  end: number
  /** The time the signer claims. */
  claimedAt?: Date | undefined
}

const range = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g

/** Every signature in a PDF, the oldest first. */
export function findSignatures(pdf: Buffer): PlacedSignature[] {
  const text = pdf.toString('latin1')
  const found = Array.from(text.matchAll(range), (match) => {
    const [start, length, resume, rest] = match.slice(1).map(Number) as [number, number, number, number]
    const end = resume + rest
    const sane = start === 0 && length < resume && end <= pdf.length
    const content = sane ? Buffer.concat([pdf.subarray(0, length), pdf.subarray(resume, end)]) : Buffer.alloc(0)
    const cms = sane ? signatureIn(text.slice(length, resume)) : undefined
    return { content, cms, end, claimedAt: claimedIn(text, match.index) }
  })
  return found.toSorted((one, other) => one.end - other.end)
}

/** Where each revision of a file ends. */
export const endsOfRevisions = (pdf: Buffer): number[] =>
  Array.from(pdf.toString('latin1').matchAll(/startxref\s+\d+\s+%%EOF/g), (match) => match.index + match[0].length)

/** Digits of one kind only: that way no letter can be exchanged for its capital unnoticed. */
function signatureIn(gap: string): Buffer | undefined {
  const hex = /^<((?:[0-9a-f]{2})*|(?:[0-9A-F]{2})*)>$/.exec(gap)?.[1]
  return hex === undefined ? undefined : withoutFilling(Buffer.from(hex, 'hex'))
}

/** Cuts the zeros that fill the room kept free in the file; anything else behind the signature is none of it. */
function withoutFilling(der: Buffer): Buffer | undefined {
  const short = der[1] ?? 0
  const lengthBytes = short < 0x80 ? 0 : short & 0x7f
  if (lengthBytes > 4 || der.length < 2 + lengthBytes) return undefined
  const end = 2 + lengthBytes + (lengthBytes === 0 ? short : der.readUIntBE(2, lengthBytes))
  return der.subarray(end).some((byte) => byte !== 0) ? undefined : der.subarray(0, end)
}

/** The time in the dictionary the range stands in: `D:20261120100000+07'00'`. */
function claimedIn(text: string, at: number): Date | undefined {
  const dictionary = text.slice(Math.max(text.lastIndexOf(' obj', at), 0), text.indexOf('endobj', at))
  const time = /\/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'(\d\d)'?)?/.exec(dictionary)
  if (!time) return undefined
  const [, year, month, day, hour, minute, second, hours = '+00', minutes = '00'] = time
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${hours}:${minutes}`)
  return Number.isNaN(moment.getTime()) ? undefined : moment
}
