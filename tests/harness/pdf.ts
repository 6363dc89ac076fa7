import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Lets a program of the machine read a PDF, and says what it wrote. `@` among the arguments stands for the file. */
export async function readPdf(
  pdf: Uint8Array,
  tool: 'pdftotext' | 'pdfsig' | 'pdfinfo' | 'mutool' | 'qpdf',
  ...args: string[]
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'like-u-pdf-'))
  try {
    const file = join(folder, 'letter.pdf')
    await writeFile(file, pdf)
    const { stdout } = await promisify(execFile)(
      tool,
      args.map((arg) => (arg === '@' ? file : arg)),
    )
    return stdout
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The text without white space: how lines break is the letter's business. */
export const packed = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')
