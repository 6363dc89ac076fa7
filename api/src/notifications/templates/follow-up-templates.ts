import { template } from './template.ts'

/** Messages about what is owed after a document was issued (Perbup 63/2024 Pasal 6(2)e). */
export const followUpTemplates = {
  REPORT_LINK: template({
    needs: ['number', 'date', 'link'],
    subject: { id: 'Laporan hasil penelitian {{number}}', en: 'Research report for {{number}}' },
    email: {
      id: 'Setelah penelitian nomor {{number}} selesai, kirimkan laporan hasilnya paling lambat {{date}} melalui tautan pribadi ini:\n\n{{link}}\n\nTautan ini hanya untuk mengirim laporan itu.',
      en: 'When research {{number}} is finished, send its report by {{date}} with this personal link:\n\n{{link}}\n\nThe link serves only to send that report.',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, ini tautan pribadi untuk mengirim laporan hasil penelitian {{number}}: {{link}}',
      en: 'Hello {{firstName}}, this is your personal link to send the report of research {{number}}: {{link}}',
    },
  }),
  REPORT_DUE_SOON: template({
    needs: ['number', 'date', 'days', 'link'],
    subject: { id: 'Laporan {{number}}: {{days}} hari lagi', en: 'Report {{number}}: {{days}} days left' },
    email: {
      id: 'Laporan hasil penelitian nomor {{number}} kami tunggu paling lambat {{date}}, {{days}} hari lagi:\n\n{{link}}',
      en: 'The report of research {{number}} is due on {{date}}, in {{days}} days:\n\n{{link}}',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, laporan hasil penelitian {{number}} segera jatuh tempo. Kirim di sini: {{link}}',
      en: 'Hello {{firstName}}, the report of research {{number}} is due soon. Send it here: {{link}}',
    },
  }),
  REPORT_OVERDUE: template({
    needs: ['number', 'date', 'link'],
    subject: { id: 'Laporan {{number}} belum kami terima', en: 'Report {{number}} has not reached us' },
    email: {
      id: 'Laporan hasil penelitian nomor {{number}} seharusnya kami terima pada {{date}}. Segera kirimkan di:\n\n{{link}}',
      en: 'The report of research {{number}} was due on {{date}}. Please send it now:\n\n{{link}}',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, laporan hasil penelitian {{number}} belum kami terima. Kirim di sini: {{link}}',
      en: 'Hello {{firstName}}, the report of research {{number}} has not reached us. Send it here: {{link}}',
    },
  }),
  REPORT_RETURNED: template({
    needs: ['number', 'reason', 'link'],
    subject: { id: 'Laporan {{number}} perlu diperbaiki', en: 'Report {{number}} needs correction' },
    email: {
      id: 'Laporan hasil penelitian nomor {{number}} perlu diperbaiki:\n\n{{reason}}\n\nKirim perbaikannya di:\n\n{{link}}',
      en: 'The report of research {{number}} needs correction:\n\n{{reason}}\n\nSend the corrected report at:\n\n{{link}}',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, laporan {{number}} perlu diperbaiki. Lihat catatannya di: {{link}}',
      en: 'Hello {{firstName}}, report {{number}} needs correction. See the notes at: {{link}}',
    },
  }),
  REPORT_ACCEPTED: template({
    needs: ['number'],
    subject: { id: 'Laporan {{number}} kami terima', en: 'Report {{number}} is accepted' },
    email: {
      id: 'Laporan hasil penelitian nomor {{number}} telah kami terima. Terima kasih.',
      en: 'The report of research {{number}} is accepted. Thank you.',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, laporan hasil penelitian {{number}} telah kami terima. Terima kasih.',
      en: 'Hello {{firstName}}, the report of research {{number}} is accepted. Thank you.',
    },
  }),
  RENEWAL_DUE: template({
    needs: ['number', 'document', 'date', 'link'],
    subject: { id: 'Masa berlaku {{number}} segera berakhir', en: '{{number}} expires soon' },
    email: {
      id: 'Masa berlaku {{document}} nomor {{number}} berakhir pada {{date}}. Ajukan pembaruan di:\n\n{{link}}',
      en: '{{document}} number {{number}} expires on {{date}}. Renew it at:\n\n{{link}}',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, masa berlaku {{number}} segera berakhir. Ajukan pembaruan di: {{link}}',
      en: 'Hello {{firstName}}, {{number}} expires soon. Renew it at: {{link}}',
    },
  }),
}
