import { PDFDocument } from 'pdf-lib'
import { expect, test } from 'vitest'
import { checkPdf } from './check-pdf.ts'
import { mostPages } from './file-faults.ts'

/** A PDF of one page with more objects written behind it; pdf-lib and other readers find them by scanning. */
async function pdfWith(...objects: string[]): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  const plain = Buffer.from(await pdf.save({ useObjectStreams: false }))
  const extra = objects.map((object, index) => `${90 + index} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.concat([plain, Buffer.from(extra)])
}

async function pdfOf(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (let page = 0; page < pages; page++) pdf.addPage([10, 10])
  return pdf.save()
}

test('counts the pages of an ordinary PDF', async () => {
  expect(await checkPdf(await pdfOf(3), mostPages)).toEqual({ pages: 3 })
  expect(await checkPdf(await pdfOf(mostPages), mostPages)).toEqual({ pages: mostPages })
  expect(await checkPdf(await pdfOf(mostPages + 1), mostPages)).toEqual({ fault: 'TOO_MANY_PAGES' })
})

test.each([
  ['a script', '<< /S /JavaScript /JS (app.alert(1)) >>', 'ACTIVE_CONTENT'],
  ['a script with a disguised name', '<< /S /J#61vaScript /#4aS (app.alert(1)) >>', 'ACTIVE_CONTENT'],
  ['a script inside an array', '[ [ << /A << /JS (x) >> >> ] ]', 'ACTIVE_CONTENT'],
  ['a launched program', '<< /S /Launch /F (cmd.exe) >>', 'ACTIVE_CONTENT'],
  ['a dynamic form', '<< /XFA [ (a) (b) ] >>', 'ACTIVE_CONTENT'],
  ['another file inside', '<< /Type /Filespec /EF << /F 91 0 R >> >>', 'ATTACHMENT_INSIDE'],
  ['an embedded stream', '<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream', 'ATTACHMENT_INSIDE'],
  ['a script in a comment, for a reader that starts elsewhere', 'null\n% /JavaScript', 'ACTIVE_CONTENT'],
])('refuses %s', async (_name, object, fault) => {
  expect(await checkPdf(await pdfWith(object), mostPages)).toEqual({ fault })
})

test('links and page actions are harmless', async () => {
  const link = '<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://purwakartakab.go.id) >> >>'
  expect(await checkPdf(await pdfWith(link), mostPages)).toEqual({ pages: 1 })
})

test('finds what is hidden in a compressed object stream', async () => {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  pdf.addJavaScript('greet', 'app.alert(1)')
  const bytes = await pdf.save({ useObjectStreams: true })
  expect(Buffer.from(bytes).includes('/JavaScript')).toBe(false)
  expect(await checkPdf(bytes, mostPages)).toEqual({ fault: 'ACTIVE_CONTENT' })
})

test('a locked PDF is told apart from a broken one', async () => {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  pdf.context.trailerInfo.Encrypt = pdf.context.register(pdf.context.obj({ Filter: 'Standard', V: 1, R: 2 }))
  expect(await checkPdf(await pdf.save({ useObjectStreams: false }), mostPages)).toEqual({ fault: 'ENCRYPTED' })
})

test.each([
  ['nothing but the first line', Buffer.from('%PDF-1.7\n')],
  ['random bytes', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(4096, 0xa7)])],
  ['no pages', Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF')],
  [
    'ten thousand nested arrays',
    Buffer.from(`%PDF-1.7\n1 0 obj\n${'['.repeat(10_000)}\nendobj\ntrailer\n<</Root 1 0 R>>`),
  ],
])('refuses %s as unreadable', async (_name, bytes) => {
  expect(await checkPdf(bytes, mostPages)).toEqual({ fault: 'UNREADABLE' })
})
