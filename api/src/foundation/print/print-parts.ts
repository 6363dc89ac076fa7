import { margin, type Printout } from './printout.ts'
import { lineHeight, wrapped } from './wrapped.ts'

/** A heading in the middle: the agency, then what this is. */
export function printHeading(out: Printout, agency: readonly string[], title: readonly string[]): void {
  for (const line of agency) out.text(line, { size: 11, bold: true, align: 'center' })
  out.rule(margin, out.at - 4, out.column, 1.2)
  out.skip(18)
  for (const line of title) out.text(line, { size: 12, bold: true, align: 'center' })
  out.skip(10)
}

/** Labels with their values, a colon between them. */
export function printFacts(out: Printout, facts: readonly (readonly [string, string])[], labels = 150): void {
  for (const [label, value] of facts) {
    const lines = wrapped(value, out.face(), 10, out.column - labels - 10)
    out.need(lines.length * lineHeight())
    out.put(label, margin, out.at, labels)
    out.put(':', margin + labels, out.at, 8)
    for (const line of lines) {
      out.put(line, margin + labels + 10, out.at, out.column - labels - 10)
      out.skip(lineHeight())
    }
  }
  out.skip(6)
}

/** Somebody who signed in the system: as what, who, and when; without a moment there is room to sign with a pen. */
export interface Signature {
  role: string
  name: string
  nip?: string | null
  signedAt?: string
}

/** Those who signed, side by side and never torn from each other. */
export function printSignatures(out: Printout, signatures: readonly Signature[]): void {
  const width = out.column / Math.max(signatures.length, 2)
  out.skip(14)
  out.need(9 * lineHeight())
  signatures.forEach((signature, index) => {
    let top = out.at
    for (const { text, ...ink } of linesOf(signature))
      for (const line of wrapped(text, out.face(ink.bold), ink.size, width - 16)) {
        out.put(line, margin + index * width, top, width, ink)
        top -= lineHeight(ink.size)
      }
  })
  out.skip(9 * lineHeight())
}

const linesOf = ({ role, name, nip, signedAt }: Signature) => [
  { text: role, size: 10, bold: false },
  {
    text: signedAt ? `\nDisetujui secara elektronik di LIKE-U\npada ${signedAt}\n\n` : '\n'.repeat(4),
    size: 8,
    bold: false,
  },
  { text: name, size: 10, bold: true },
  ...(nip ? [{ text: `NIP ${nip}`, size: 10, bold: false }] : []),
]
