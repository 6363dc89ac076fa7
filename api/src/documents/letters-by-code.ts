import { PDFDocument } from 'pdf-lib'
import type { Work } from '../foundation/work.ts'
import { IssuedDocument } from './issued-document.ts'

/** A letter that a code on paper speaks of, and how many pages it has. */
export interface LetterOfCode {
  document: string
  pages: number
}

/** The letters these verification codes are printed on; a code nobody gave out is left out. */
export async function lettersByCode(work: Work, codes: readonly string[]): Promise<Map<string, LetterOfCode>> {
  const where = { verificationCode: { $in: [...codes] } }
  const issued = await work.em.find(IssuedDocument, where, { populate: ['file'] })
  const found = new Map<string, LetterOfCode>()
  for (const document of issued)
    found.set(document.verificationCode, { document: document.id, pages: await pagesOf(work, document) })
  return found
}

async function pagesOf({ files }: Work, { file }: IssuedDocument): Promise<number> {
  const { pages, sha256 } = file.unwrap()
  return pages ?? (await PDFDocument.load(await files.get(sha256), { updateMetadata: false })).getPageCount()
}
