import { choices } from '../../catalogue/choices.ts'

export const partyReport = choices('PartyReport', 'What a political party reports or asks.', {
  MANAGEMENT: ['Kepengurusan dan kantor', 'Management and office'],
  AID_APPLICATION: ['Pengajuan bantuan keuangan', 'Application for financial aid'],
  AID_ACCOUNT: ['Laporan pertanggungjawaban bantuan keuangan', 'Account of financial aid'],
  POLITICAL_EDUCATION: ['Laporan kegiatan pendidikan politik', 'Report on political education'],
})

export const partyLevel = choices('PartyLevel', 'What a party calls its board in the regency.', {
  DPC: ['DPC', 'DPC'],
  DPD: ['DPD', 'DPD'],
  DPW: ['DPW', 'DPW'],
  OTHER: ['Sebutan lain', 'Another name'],
})
