import { ask } from './ask.js'
import { checkForm, trackForm } from './checks.js'
import { facts, h } from './elements.js'
import { faultNote } from './form.js'

const query = `{ services { kind title { id en } summary { id en } standard {
  workingDays cost product { id en } requirements { title { id en } required when } } } }`

const card = (title, body) => h('section', { class: 'card' }, h('h2', {}, title), body)

/** What LIKE-U is, what it offers under which conditions, and the two things anyone may ask. */
export const home = {
  title: {
    id: 'Satu pintu untuk layanan Bakesbangpol Purwakarta',
    en: 'One door to the services of Bakesbangpol Purwakarta',
  },
  show: () => {
    const list = h('div', { class: 'columns', role: 'status' }, h('p', {}, { id: 'Memuat …', en: 'Loading …' }))
    ask(query).then(
      ({ services }) => list.replaceChildren(...services.map(service)),
      (fault) => list.replaceChildren(faultNote(fault)),
    )
    return [
      h('p', { class: 'lead' }, intro),
      h('div', { class: 'columns' }, card(tracking, trackForm()), card(checking, checkForm())),
      h('h2', {}, { id: 'Layanan dan persyaratannya', en: 'Services and what they require' }),
      list,
    ]
  },
}

const service = ({ title, summary, standard: { workingDays, cost, product, requirements } }) =>
  h(
    'article',
    { class: 'card' },
    h('h3', {}, title),
    h('p', {}, summary),
    facts(
      [
        { id: 'Waktu', en: 'Time' },
        { id: `${workingDays} hari kerja`, en: `${workingDays} working days` },
      ],
      [{ id: 'Biaya', en: 'Cost' }, cost ? rupiah(cost) : { id: 'Gratis', en: 'Free of charge' }],
      [{ id: 'Hasil', en: 'Result' }, product],
    ),
    h(
      'details',
      {},
      h('summary', {}, { id: `Persyaratan (${requirements.length})`, en: `Requirements (${requirements.length})` }),
      h('ul', {}, ...requirements.map((paper) => h('li', {}, paper.title, ' ', condition(paper)))),
    ),
  )

const rupiah = (cost) => `Rp${new Intl.NumberFormat('id-ID').format(cost)}`
const condition = ({ required, when }) =>
  when
    ? { id: '(untuk pengajuan tertentu)', en: '(for some submissions)' }
    : !required && { id: '(bila ada)', en: '(if you have it)' }

const intro = {
  id: 'LIKE-U, Layanan Informasi Kesbangpol elektronik Terintegrasi, adalah pintu layanan elektronik Badan Kesatuan Bangsa dan Politik Kabupaten Purwakarta. Portal pengajuan sedang disiapkan; syarat, waktu dan biaya sudah dapat dilihat di sini.',
  en: 'LIKE-U is the electronic front door of the agency for national unity and politics of Purwakarta regency. The portal for submissions is being prepared; requirements, time and cost can be seen here already.',
}
const tracking = { id: 'Lacak pengajuan', en: 'Track a submission' }
const checking = { id: 'Periksa keaslian dokumen', en: 'Check a document' }
