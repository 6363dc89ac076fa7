import { template } from './template.ts'

/** Messages to the citizen about the steps of a submission (Perbup 63/2024 Pasal 6(2)d, 6(2)g). */
export const submissionTemplates = {
  SUBMITTED: template({
    needs: ['number', 'service', 'link'],
    subject: { id: 'Pengajuan {{number}} telah kami terima', en: 'We have received submission {{number}}' },
    email: {
      id: 'Pengajuan {{service}} Anda telah kami terima dengan nomor {{number}}. Petugas akan memeriksa kelengkapannya. Ikuti perkembangannya di:\n\n{{link}}',
      en: 'We have received your submission for {{service}} under number {{number}}. Staff will check that it is complete. Follow it at:\n\n{{link}}',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, pengajuan {{number}} sudah kami terima. Ikuti perkembangannya: {{link}}',
      en: 'Hello {{firstName}}, we have received submission {{number}}. Follow it here: {{link}}',
    },
  }),
  RETURNED: template({
    needs: ['number', 'service', 'list', 'link'],
    subject: { id: 'Pengajuan {{number}} perlu diperbaiki', en: 'Submission {{number}} needs correction' },
    email: {
      id: 'Pengajuan {{service}} nomor {{number}} belum lengkap. Yang perlu diperbaiki:\n\n{{list}}\n\nCukup perbaiki bagian itu; isian lain tetap tersimpan:\n\n{{link}}',
      en: 'Submission {{number}} for {{service}} is not complete yet. Please correct:\n\n{{list}}\n\nOnly these parts need your attention; everything else is kept:\n\n{{link}}',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, pengajuan {{number}} perlu diperbaiki. Lihat daftarnya dan perbaiki di sini: {{link}}',
      en: 'Hello {{firstName}}, submission {{number}} needs correction. See the list and correct it here: {{link}}',
    },
  }),
  APPROVED: template({
    needs: ['number', 'service', 'link'],
    subject: { id: 'Pengajuan {{number}} disetujui', en: 'Submission {{number}} is approved' },
    email: {
      id: 'Pengajuan {{service}} nomor {{number}} telah disetujui. Dokumennya sedang diterbitkan dan akan kami kirimkan.\n\n{{link}}',
      en: 'Submission {{number}} for {{service}} is approved. The document is being issued and will be sent to you.\n\n{{link}}',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, pengajuan {{number}} disetujui. Dokumennya akan segera kami kirimkan. {{link}}',
      en: 'Hello {{firstName}}, submission {{number}} is approved. The document will follow soon. {{link}}',
    },
  }),
  REFUSED: template({
    needs: ['number', 'service', 'reason', 'link'],
    subject: { id: 'Pengajuan {{number}} tidak dapat disetujui', en: 'Submission {{number}} was refused' },
    email: {
      id: 'Pengajuan {{service}} nomor {{number}} tidak dapat disetujui, dengan alasan:\n\n{{reason}}\n\nRinciannya ada di:\n\n{{link}}',
      en: 'Submission {{number}} for {{service}} was refused, for this reason:\n\n{{reason}}\n\nSee the details at:\n\n{{link}}',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, ada keputusan atas pengajuan {{number}}. Baca alasannya di: {{link}}',
      en: 'Hello {{firstName}}, submission {{number}} was decided. Read the reason at: {{link}}',
    },
  }),
  ISSUED: template({
    needs: ['number', 'document', 'link'],
    subject: { id: 'Dokumen pengajuan {{number}} telah terbit', en: 'The document of submission {{number}} is ready' },
    email: {
      id: '{{document}} untuk pengajuan nomor {{number}} telah terbit. Unduh di:\n\n{{link}}\n\nTautan ini hanya untuk Anda. Dokumen juga tersimpan di akun Anda.',
      en: '{{document}} for submission {{number}} has been issued. Download it at:\n\n{{link}}\n\nThe link is for you alone. The document is in your account, too.',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, dokumen pengajuan {{number}} sudah terbit. Unduh di sini: {{link}}',
      en: 'Hello {{firstName}}, the document of submission {{number}} is ready. Download it here: {{link}}',
    },
  }),
  WITHDRAWN: template({
    needs: ['number', 'service'],
    subject: { id: 'Pengajuan {{number}} ditarik', en: 'Submission {{number}} was withdrawn' },
    email: {
      id: 'Pengajuan {{service}} nomor {{number}} telah ditarik atas permintaan Anda dan tidak diproses lagi.',
      en: 'Submission {{number}} for {{service}} was withdrawn at your request and is not processed any further.',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, pengajuan {{number}} telah ditarik atas permintaan Anda.',
      en: 'Hello {{firstName}}, submission {{number}} was withdrawn at your request.',
    },
  }),
  LAPSED: template({
    needs: ['number', 'service', 'link'],
    subject: { id: 'Pengajuan {{number}} ditutup', en: 'Submission {{number}} was closed' },
    email: {
      id: 'Pengajuan {{service}} nomor {{number}} ditutup karena perbaikannya tidak kami terima sampai batas waktu. Anda dapat mengajukan lagi kapan saja:\n\n{{link}}',
      en: 'Submission {{number}} for {{service}} was closed because the correction did not reach us in time. You may submit again at any time:\n\n{{link}}',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, pengajuan {{number}} ditutup karena perbaikan tidak kami terima sampai batas waktu. {{link}}',
      en: 'Hello {{firstName}}, submission {{number}} was closed because the correction did not arrive in time. {{link}}',
    },
  }),
}
