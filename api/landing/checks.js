import { ask } from './ask.js'
import { facts, h, note } from './elements.js'
import { field, form } from './form.js'
import { dayText } from './language.js'

const verdicts = {
  GENUINE: ['good', { id: 'Asli dan berlaku', en: 'Genuine and in force' }],
  EXPIRED: ['warn', { id: 'Asli, tetapi masa berlakunya habis', en: 'Genuine, but expired' }],
  REPLACED: ['warn', { id: 'Asli, tetapi sudah diganti', en: 'Genuine, but replaced' }],
  REVOKED: ['bad', { id: 'Sudah dicabut', en: 'Revoked' }],
}

const statuses = {
  SUBMITTED: { id: 'Diajukan, menunggu petugas', en: 'Filed, waiting for an officer' },
  IN_VERIFICATION: { id: 'Sedang diverifikasi', en: 'Being verified' },
  RETURNED: { id: 'Dikembalikan untuk diperbaiki pemohon', en: 'Returned to the applicant for correction' },
  COMPLETE: { id: 'Lengkap, menunggu persetujuan', en: 'Complete, waiting for approval' },
  APPROVED: { id: 'Disetujui, dokumen disiapkan', en: 'Approved, the document is being prepared' },
  REFUSED: { id: 'Ditolak', en: 'Refused' },
  ISSUED: { id: 'Dokumen sudah terbit', en: 'The document is issued' },
  DELIVERED: { id: 'Dokumen sudah dikirim', en: 'The document is delivered' },
  CLOSED: { id: 'Selesai', en: 'Closed' },
  WITHDRAWN: { id: 'Ditarik pemohon', en: 'Withdrawn by the applicant' },
  LAPSED: { id: 'Gugur karena tidak diperbaiki', en: 'Lapsed, not corrected in time' },
}

const day = (value) => value && dayText(value)

async function check({ code }) {
  const { verifyDocument: found } = await ask(
    `query ($code: String!) { verifyDocument(code: $code) {
      status number title issuedOn validUntil holder revokedOn successorNumber sha256 } }`,
    { code },
  )
  return note(
    ...verdicts[found.status],
    facts(
      [{ id: 'Dokumen', en: 'Document' }, found.title],
      [{ id: 'Nomor', en: 'Number' }, found.number],
      [{ id: 'Atas nama', en: 'Issued to' }, found.holder],
      [{ id: 'Terbit', en: 'Issued' }, day(found.issuedOn)],
      [{ id: 'Berlaku sampai', en: 'Valid until' }, day(found.validUntil)],
      [{ id: 'Dicabut', en: 'Revoked' }, day(found.revokedOn)],
      [{ id: 'Diganti nomor', en: 'Replaced by' }, found.successorNumber],
      ['SHA-256', found.sha256],
    ),
    h(
      'p',
      {},
      {
        id: 'Cocokkan nomor, jenis dan nama dengan surat di tangan Anda. Jika berbeda, surat itu tidak sah.',
        en: 'Compare number, kind and name with the paper you hold. If they differ, the paper is not valid.',
      },
    ),
  )
}

const unknown = () =>
  h(
    'p',
    {},
    {
      id: 'Tidak ada dokumen dengan kode ini. Ketik ulang dari suratnya; jika tetap tidak ditemukan, jangan percayai surat itu.',
      en: 'No document carries this code. Type it again from the paper; if it is still not found, do not trust the paper.',
    },
  )

/** Checks a document by the code printed on it. */
export const checkForm = (code = '') =>
  form({
    fields: [
      field({
        name: 'code',
        label: { id: 'Kode verifikasi', en: 'Verification code' },
        hint: { id: '16 huruf dan angka di dekat kode QR.', en: '16 letters and digits near the QR code.' },
        value: code,
        autocomplete: 'off',
        autocapitalize: 'characters',
        spellcheck: 'false',
      }),
    ],
    button: { id: 'Periksa', en: 'Check' },
    send: check,
    advice: { NOT_FOUND: unknown },
  })

async function track({ number }) {
  const { trackSubmission: found } = await ask(
    'query ($number: String!) { trackSubmission(number: $number) { number status submittedAt dueOn } }',
    { number },
  )
  return note(
    'good',
    statuses[found.status],
    facts(
      [{ id: 'Nomor', en: 'Number' }, found.number],
      [{ id: 'Diajukan', en: 'Filed' }, day(found.submittedAt)],
      [{ id: 'Dijanjikan selesai', en: 'Promised by' }, day(found.dueOn)],
    ),
  )
}

/** Tells where a submission stands by its number. */
export const trackForm = () =>
  form({
    fields: [
      field({
        name: 'number',
        label: { id: 'Nomor pengajuan', en: 'Submission number' },
        hint: {
          id: 'Ada dalam pesan kami, misalnya PNL-2026-000123-34.',
          en: 'From our messages, e.g. PNL-2026-000123-34.',
        },
        autocomplete: 'off',
        autocapitalize: 'characters',
        spellcheck: 'false',
      }),
    ],
    button: { id: 'Lacak', en: 'Track' },
    send: track,
  })

const card = (...children) => [h('section', { class: 'card narrow' }, ...children)]

/** The page a letter's QR code opens: it asks at once, since asking changes nothing. */
export const documentPage = {
  title: { id: 'Periksa dokumen', en: 'Check a document' },
  show: (_secret, code) => {
    const asking = checkForm(code)
    if (code) void asking.run()
    return card(asking)
  },
}

/** The page of a submission; its contents need the portal, its state does not. */
export const submissionPage = {
  title: { id: 'Pengajuan Anda', en: 'Your submission' },
  show: () => [
    h(
      'p',
      { class: 'lead' },
      {
        id: 'Isi pengajuan akan dapat dibuka di portal warga yang sedang disiapkan. Sementara itu, lacak dengan nomornya.',
        en: 'Its contents will open in the citizens’ portal, which is being prepared. Meanwhile, track it by its number.',
      },
    ),
    ...card(trackForm()),
  ],
}
