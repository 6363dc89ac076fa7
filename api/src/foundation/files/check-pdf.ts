import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream, type PDFObject } from 'pdf-lib'
import type { FileFault } from './file-faults.ts'

/** What was found: fit (with the pages of a PDF), or the first reason why not. */
export interface CheckResult {
  fault?: FileFault
  pages?: number
}

/** Dictionary keys and action types that run something, and those that carry other files. */
const active = new Set(['JS', 'JavaScript', 'Launch', 'RichMedia', 'XFA', 'ImportData'])
const attached = new Set(['EmbeddedFile', 'EmbeddedFiles', 'EF'])

/** Is this PDF one that an officer can open without harm? Runs in a process of its own: hostile files make it burst. */
export async function checkPdf(bytes: Uint8Array, mostPages: number): Promise<CheckResult> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const pdf = await PDFDocument.load(raw, { updateMetadata: false, ignoreEncryption: true })
    if (pdf.isEncrypted) return { fault: 'ENCRYPTED' }
    const fault = findFault(pdf) ?? findHiddenFault(raw)
    if (fault) return { fault }
    const pages = pdf.getPageCount()
    if (pages > mostPages) return { fault: 'TOO_MANY_PAGES' }
    return pages > 0 ? { pages } : { fault: 'UNREADABLE' }
  } catch {
    // A locked file may already fail at its locked object streams; its trailer is never locked.
    return { fault: raw.includes('/Encrypt') ? 'ENCRYPTED' : 'UNREADABLE' }
  }
}

/** Looks at every object, also at those inside compressed object streams; iterative, so depth cannot exhaust the stack. */
function findFault(pdf: PDFDocument): FileFault | undefined {
  const left: PDFObject[] = pdf.context.enumerateIndirectObjects().map(([, object]) => object)
  for (let object = left.pop(); object; object = left.pop()) {
    const fault = faultOf(object)
    if (fault) return fault
    left.push(...childrenOf(object))
  }
  return undefined
}

function faultOf(object: PDFObject): FileFault | undefined {
  const dict = object instanceof PDFStream ? object.dict : object
  if (!(dict instanceof PDFDict)) return undefined
  const kinds = ['S', 'Type', 'Subtype'].map((key) => dict.get(PDFName.of(key)))
  const names = [...dict.keys(), ...kinds].filter((name) => name instanceof PDFName).map((name) => name.decodeText())
  if (names.some((name) => active.has(name))) return 'ACTIVE_CONTENT'
  if (names.some((name) => attached.has(name))) return 'ATTACHMENT_INSIDE'
  return undefined
}

function childrenOf(object: PDFObject): PDFObject[] {
  if (object instanceof PDFArray) return object.asArray()
  if (object instanceof PDFStream) return object.dict.values()
  return object instanceof PDFDict ? object.values() : []
}

/** Earlier revisions inside the file: another reader may show those. The words are too long to occur by chance. */
function findHiddenFault(raw: Buffer): FileFault | undefined {
  if (raw.includes('/JavaScript') || raw.includes('/Launch')) return 'ACTIVE_CONTENT'
  return raw.includes('/EmbeddedFile') ? 'ATTACHMENT_INSIDE' : undefined
}
