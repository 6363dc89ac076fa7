import { choices } from '../../catalogue/choices.ts'

export const workerReport = choices('WorkerReport', 'Why a company reports its foreign workers.', {
  CHANGE: ['Ada TKA baru, perpanjangan, perubahan atau yang selesai', 'Workers came, stay on, changed or left'],
  PERIODIC: ['Laporan berkala', 'Periodic report'],
})

export const workerStatus = choices('WorkerStatus', 'What happened to a foreign worker since the last report.', {
  NEW: ['Baru', 'New'],
  EXTENSION: ['Perpanjangan', 'Extension'],
  CHANGE: ['Pindah alamat atau jabatan', 'Changed address or position'],
  UNCHANGED: ['Tetap', 'Unchanged'],
  LEFT: ['Selesai atau meninggalkan Purwakarta', 'Finished or left Purwakarta'],
})

export const capitalStatus = choices('CapitalStatus', 'Where the capital of a company comes from.', {
  FOREIGN: ['PMA', 'Foreign investment (PMA)'],
  DOMESTIC: ['PMDN', 'Domestic investment (PMDN)'],
  STATE: ['BUMN', 'State-owned (BUMN)'],
  OTHER: ['Lainnya', 'Other'],
})

export const workerStayPermit = choices('WorkerStayPermit', 'The permit a foreign worker stays under.', {
  LIMITED: ['ITAS/KITAS', 'Limited stay permit (ITAS)'],
  PERMANENT: ['ITAP/KITAP', 'Permanent stay permit (ITAP)'],
  VISIT: ['ITK atau visa kunjungan kerja', 'Visit permit or visa for work'],
})
