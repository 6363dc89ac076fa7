import type { LetterContent } from '../../catalogue/letter-content.ts'
import type { CivilOrganization } from '../civil-organization.ts'
import { printedRows, printedTable } from '../printed-answers.ts'
import { OrganizationOfficer } from './organization-officer.ts'
import { isPresence } from './report-kinds.ts'

// The Minister registers organizations; what the regency gives is never called a registration (SKT).
const titles: Record<string, string> = {
  NEW: 'Surat Keterangan Melapor',
  CHANGE: 'Surat Keterangan Melapor',
  EXTENSION: 'Surat Keterangan Melapor',
  ACTIVITY: 'Tanda Terima Laporan Kegiatan Organisasi Kemasyarakatan',
  REGISTRATION: 'Tanda Terima Pemeriksaan Berkas Permohonan ke Kementerian Dalam Negeri',
  DISSOLUTION: 'Tanda Terima Pelaporan Pembubaran Organisasi Kemasyarakatan',
}

const openings: Record<string, string> = {
  ACTIVITY: 'telah menerima laporan kegiatan dari organisasi kemasyarakatan:',
  REGISTRATION: 'telah memeriksa kelengkapan berkas permohonan organisasi kemasyarakatan:',
  DISSOLUTION: 'telah menerima pelaporan pembubaran organisasi kemasyarakatan:',
}

const presenceProvisions = [
  'Surat ini menerangkan bahwa organisasi telah melaporkan keberadaannya, dan bukan Surat Keterangan Terdaftar.',
  'Melaporkan kegiatan secara berkala kepada Badan Kesatuan Bangsa dan Politik Kabupaten Purwakarta.',
  'Melaporkan setiap perubahan pengurus, alamat atau status organisasi.',
]

/** The paper an organization gets for its report. */
export const organizationLetter = (answers: CivilOrganization): LetterContent => {
  const report = answers.reportType ?? 'NEW'
  const opening =
    openings[report] ?? 'menerangkan bahwa organisasi kemasyarakatan berikut telah melaporkan keberadaannya:'
  return {
    form: 'STATEMENT',
    subject: titles[report] ?? '',
    considerations: [],
    opening: `Badan Kesatuan Bangsa dan Politik Kabupaten Purwakarta ${opening}`,
    rows: printedRows('CIVIL_ORGANIZATION', answers),
    tables: printedTable('Pengurus', OrganizationOfficer, isPresence(answers) ? answers.officers : []),
    provisions: isPresence(answers) ? presenceProvisions : [],
    closing: 'Demikian surat ini dibuat untuk dipergunakan sebagaimana mestinya.',
    copiesTo: ['Bupati Purwakarta', 'Camat setempat'],
  }
}
