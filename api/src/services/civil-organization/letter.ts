import type { LetterSeed, LetterSentences, Letters } from '../../catalogue/letter-wording.ts'
import type { CivilOrganization } from '../civil-organization.ts'
import { printedRows, printedTable } from '../printed-answers.ts'
import { OrganizationOfficer } from './organization-officer.ts'
import { isPresence } from './report-kinds.ts'

const agency = 'Badan Kesatuan Bangsa dan Politik Kabupaten Purwakarta'

const sentences = (opening: string, provisions: readonly string[] = []): LetterSentences => ({
  considerations: [],
  opening: `${agency} ${opening}`,
  provisions,
  closing: 'Demikian surat ini dibuat untuk dipergunakan sebagaimana mestinya.',
  copiesTo: ['Bupati Purwakarta', 'Camat setempat'],
})

const kinds = {
  PRESENCE: {
    title: { id: 'Surat keterangan melapor', en: 'Statement of presence' },
    sentences: sentences('menerangkan bahwa organisasi kemasyarakatan berikut telah melaporkan keberadaannya:', [
      'Surat ini menerangkan bahwa organisasi telah melaporkan keberadaannya, dan bukan Surat Keterangan Terdaftar.',
      'Melaporkan kegiatan secara berkala kepada Badan Kesatuan Bangsa dan Politik Kabupaten Purwakarta.',
      'Melaporkan setiap perubahan pengurus, alamat atau status organisasi.',
    ]),
  },
  ACTIVITY: {
    title: { id: 'Tanda terima laporan kegiatan', en: 'Receipt of a report on activities' },
    sentences: sentences('telah menerima laporan kegiatan dari organisasi kemasyarakatan:'),
  },
  REGISTRATION: {
    title: { id: 'Tanda terima pemeriksaan berkas', en: 'Receipt of papers for the Ministry' },
    sentences: sentences('telah memeriksa kelengkapan berkas permohonan organisasi kemasyarakatan:'),
  },
  DISSOLUTION: {
    title: { id: 'Tanda terima pelaporan pembubaran', en: 'Receipt of a report on dissolution' },
    sentences: sentences('telah menerima pelaporan pembubaran organisasi kemasyarakatan:'),
  },
} satisfies Record<string, LetterSeed>

// The Minister registers organizations; what the regency gives is never called a registration (SKT).
const subjects: Record<keyof typeof kinds, string> = {
  PRESENCE: 'Surat Keterangan Melapor',
  ACTIVITY: 'Tanda Terima Laporan Kegiatan Organisasi Kemasyarakatan',
  REGISTRATION: 'Tanda Terima Pemeriksaan Berkas Permohonan ke Kementerian Dalam Negeri',
  DISSOLUTION: 'Tanda Terima Pelaporan Pembubaran Organisasi Kemasyarakatan',
}

const isKind = (name: string): name is keyof typeof kinds => Object.hasOwn(kinds, name)

/** The papers an organization gets for its reports. */
export const organizationLetters: Letters<CivilOrganization> = {
  form: 'STATEMENT',
  kinds,
  marks: { organizationName: { meaning: { id: 'Nama organisasi', en: 'Name of the organization' } } },
  draft: (answers) => {
    const report = answers.reportType ?? ''
    const kind = isKind(report) ? report : 'PRESENCE'
    return {
      kind,
      subject: subjects[kind],
      rows: printedRows('CIVIL_ORGANIZATION', answers),
      tables: printedTable('Pengurus', OrganizationOfficer, isPresence(answers) ? answers.officers : []),
      values: { organizationName: answers.name ?? '' },
    }
  },
}
