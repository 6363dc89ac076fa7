import { ask, Refused } from './ask.js'
import { facts, h, note } from './elements.js'
import { faultNote, field, form } from './form.js'
import { dayText } from './language.js'
import { upload } from './upload.js'

const shown = 'number title dueOn state open note fileName fileState maxBytes'

const states = {
  OPEN: ['warn', { id: 'Laporan belum dikirim', en: 'The report has not been handed in' }],
  RETURNED: ['warn', { id: 'Laporan perlu diperbaiki', en: 'The report needs correction' }],
  SUBMITTED: [
    'good',
    { id: 'Laporan sudah kami terima dan sedang dibaca', en: 'We have the report and are reading it' },
  ],
  ACCEPTED: ['good', { id: 'Laporan diterima. Terima kasih.', en: 'The report was accepted. Thank you.' }],
}
const settled = ['good', { id: 'Tidak ada lagi yang perlu dikirim', en: 'Nothing more is owed' }]

/** Handing in a research report by its personal link. */
export const reportPage = {
  title: { id: 'Laporan penelitian', en: 'Research report' },
  show: (token) => {
    const place = h('div', { class: 'narrow', role: 'status' }, h('p', {}, { id: 'Memuat …', en: 'Loading …' }))
    ask(`query ($token: String!) { reportRequest(token: $token) { ${shown} } }`, { token }).then(
      ({ reportRequest }) => place.replaceChildren(...views(token, reportRequest)),
      (fault) => place.replaceChildren(faultNote(fault, { NOT_FOUND: dead })),
    )
    return [place]
  },
}

const dead = () =>
  h(
    'p',
    {},
    {
      id: 'Tautan ini tidak lengkap, sudah kedaluwarsa, atau diganti. Buka lagi tautan dari pesan kami yang terbaru.',
      en: 'This link is incomplete, expired, or was replaced. Open the link in our latest message again.',
    },
  )

function views(token, request) {
  const { number, title, dueOn, state, open, note: remark } = request
  const head = note(
    ...(states[state] ?? settled),
    remark && h('p', {}, remark),
    facts(
      [{ id: 'Nomor', en: 'Number' }, number],
      [{ id: 'Perihal', en: 'Subject' }, title],
      [{ id: 'Batas waktu', en: 'Due' }, dayText(dueOn)],
    ),
  )
  return [
    h('section', { class: 'card' }, head),
    open && h('section', { class: 'card' }, reportForm(token, request)),
  ].filter(Boolean)
}

function reportForm(token, request) {
  const fields = questions(request)
  const { file, publication, embargoUntil } = Object.fromEntries(fields.map((one) => [one.name, one]))
  const adapt = () => (embargoUntil.element.hidden = publication.input.value !== 'EMBARGO')
  publication.input.addEventListener('change', adapt)
  adapt()
  const bring = bringer(token, request)
  return form({
    fields,
    once: true,
    button: { id: 'Kirim laporan', en: 'Hand in the report' },
    send: async ({ file: _path, ...answers }, show) => {
      await bring(file.input.files[0], show)
      const filled = Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, value || null]))
      await ask(`mutation ($input: SubmitReportInput!) { submitReport(input: $input) { request { state } } }`, {
        input: { token, ...filled },
      })
      return note(...states.SUBMITTED)
    },
  })
}

/** Brings the chosen file, once: what arrived is not sent again when only the words need correction. */
function bringer(token, { maxBytes }) {
  let brought
  let ticket
  return async (file, show) => {
    if (!file || (brought === file && !ticket)) return
    if (file.size > maxBytes) throw unfit(maxBytes)
    if (brought !== file || !ticket || Date.parse(ticket.expiresAt) < Date.now()) ticket = await leave(token, file)
    brought = file
    const bar = h('progress', { 'aria-label': 'PDF', max: '1', value: '0' })
    show(h('p', {}, { id: 'Mengunggah berkas …', en: 'Uploading the file …' }), bar)
    await upload(ticket, file, (share) => (bar.value = share))
    ticket = undefined
  }
}

async function leave(token, { name: fileName, size, type: mediaType }) {
  const { requestReportUpload } = await ask(
    `mutation ($input: RequestReportUploadInput!) {
      requestReportUpload(input: $input) { url authorization expiresAt } }`,
    { input: { token, fileName, size, mediaType } },
  )
  return requestReportUpload
}

const megabytes = (bytes) => Math.floor(bytes / 1e6)

const unfit = (most) => {
  const message = { id: `Paling besar ${megabytes(most)} MB.`, en: `At most ${megabytes(most)} MB.` }
  return new Refused(message, { code: 'PAYLOAD_TOO_LARGE', fields: [{ field: 'file', message }] })
}

const consents = {
  YES: { id: 'Boleh dipublikasikan', en: 'May be published' },
  EMBARGO: { id: 'Boleh, setelah tanggal tertentu', en: 'May be published after a certain day' },
  NO: { id: 'Tidak boleh dipublikasikan', en: 'May not be published' },
}

function questions({ fileName, fileState, maxBytes }) {
  const kept = fileName && fileState !== 'REJECTED'
  return [
    field({
      name: 'file',
      label: { id: 'Berkas laporan (PDF)', en: 'The report (PDF)' },
      hint: kept
        ? {
            id: `Sudah ada: ${fileName}. Pilih berkas hanya untuk menggantinya.`,
            en: `We have ${fileName}. Choose a file only to replace it.`,
          }
        : { id: `Paling besar ${megabytes(maxBytes)} MB.`, en: `At most ${megabytes(maxBytes)} MB.` },
      type: 'file',
      accept: 'application/pdf',
      optional: kept,
    }),
    field({ name: 'finishedOn', label: { id: 'Tanggal selesai penelitian', en: 'Day the study ended' }, type: 'date' }),
    field({
      name: 'abstract',
      label: { id: 'Ringkasan hasil', en: 'Summary of the results' },
      tag: 'textarea',
      rows: 6,
    }),
    field({
      name: 'recommendations',
      label: { id: 'Saran bagi Kabupaten Purwakarta (bila ada)', en: 'Recommendations to the regency (if any)' },
      tag: 'textarea',
      rows: 3,
      optional: true,
    }),
    field({
      name: 'publication',
      label: { id: 'Publikasi', en: 'Publication' },
      tag: 'select',
      children: Object.entries(consents).map(([value, text]) => h('option', { value }, text)),
    }),
    field({ name: 'embargoUntil', label: { id: 'Tertutup sampai', en: 'Closed until' }, type: 'date' }),
    field({
      name: 'repositoryUrl',
      label: { id: 'Alamat di repositori kampus (bila ada)', en: 'Address in the university’s repository (if any)' },
      type: 'url',
      optional: true,
    }),
  ]
}
