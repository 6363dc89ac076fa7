import { template } from './template.ts'

/** Messages to staff about work that waits for them. */
export const staffTemplates = {
  NEW_SUBMISSION: template({
    needs: ['number', 'service', 'link'],
    subject: { id: 'Pengajuan baru {{number}}', en: 'New submission {{number}}' },
    email: {
      id: 'Pengajuan {{service}} nomor {{number}} menunggu verifikasi:\n\n{{link}}',
      en: 'Submission {{number}} for {{service}} waits for verification:\n\n{{link}}',
    },
    whatsApp: {
      id: '{{firstName}}, pengajuan {{number}} menunggu verifikasi: {{link}}',
      en: '{{firstName}}, submission {{number}} waits for verification: {{link}}',
    },
  }),
  COMPLETE_FOR_OFFICIAL: template({
    needs: ['number', 'service', 'link'],
    subject: { id: 'Pengajuan {{number}} menunggu persetujuan', en: 'Submission {{number}} waits for approval' },
    email: {
      id: 'Pengajuan {{service}} nomor {{number}} telah dinyatakan lengkap dan menunggu keputusan Anda:\n\n{{link}}',
      en: 'Submission {{number}} for {{service}} was found complete and waits for your decision:\n\n{{link}}',
    },
    whatsApp: {
      id: '{{firstName}}, pengajuan {{number}} menunggu persetujuan Anda: {{link}}',
      en: '{{firstName}}, submission {{number}} waits for your approval: {{link}}',
    },
  }),
  INTEGRITY_FAULT: template({
    needs: ['link'],
    subject: { id: 'Pemeriksaan menemukan berkas bermasalah', en: 'The check found files with faults' },
    email: {
      id: 'Pemeriksaan keutuhan menemukan berkas yang berubah, hilang atau tidak dikenal. Lihat temuannya:\n\n{{link}}',
      en: 'The integrity check found files that were changed, are missing or unknown. See what it found:\n\n{{link}}',
    },
    whatsApp: {
      id: '{{firstName}}, pemeriksaan keutuhan menemukan berkas bermasalah: {{link}}',
      en: '{{firstName}}, the integrity check found files with faults: {{link}}',
    },
  }),
  LOAN_OVERDUE: template({
    needs: ['number', 'date'],
    subject: { id: 'Kembalikan arsip {{number}}', en: 'Please bring back record {{number}}' },
    email: {
      id: 'Kertas arsip nomor {{number}} dipinjam oleh Anda atau bidang Anda, dan seharusnya kembali paling lambat {{date}}. Mohon kembalikan ke tempat meminjamnya.',
      en: 'The paper of record {{number}} was lent to you or your bidang and was due back on {{date}}. Please bring it back to where it was borrowed.',
    },
    whatsApp: {
      id: '{{firstName}}, kertas arsip {{number}} sudah lewat batas peminjamannya. Mohon kembalikan ke tempat meminjamnya.',
      en: '{{firstName}}, the paper of record {{number}} is overdue. Please bring it back to where it was borrowed.',
    },
  }),
  LOAN_NOT_RETURNED: template({
    needs: ['number', 'date', 'link'],
    subject: { id: 'Arsip {{number}} belum kembali', en: 'Record {{number}} is not back yet' },
    email: {
      id: 'Kertas arsip nomor {{number}} seharusnya kembali paling lambat {{date}}. Peminjamnya sudah diingatkan. Lihat semua yang terlambat:\n\n{{link}}',
      en: 'The paper of record {{number}} was due back on {{date}}. Who borrowed it was reminded. See all that are late:\n\n{{link}}',
    },
    whatsApp: {
      id: '{{firstName}}, kertas arsip {{number}} belum kembali. Lihat semua yang terlambat: {{link}}',
      en: '{{firstName}}, the paper of record {{number}} is not back yet. See all that are late: {{link}}',
    },
  }),
  DELIVERY_FAILED: template({
    needs: ['number', 'link'],
    subject: { id: 'Pemohon {{number}} tidak dapat dihubungi', en: 'The applicant of {{number}} cannot be reached' },
    email: {
      id: 'Pemberitahuan tentang {{number}} tidak sampai, baik lewat email maupun WhatsApp. Periksa alamat pemohon:\n\n{{link}}',
      en: 'A message about {{number}} arrived neither by email nor by WhatsApp. Check the applicant’s addresses:\n\n{{link}}',
    },
    whatsApp: {
      id: '{{firstName}}, pemberitahuan tentang {{number}} tidak sampai. Periksa alamat pemohon: {{link}}',
      en: '{{firstName}}, a message about {{number}} did not arrive. Check the applicant’s addresses: {{link}}',
    },
  }),
}
