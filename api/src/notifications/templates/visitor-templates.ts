import { template } from './template.ts'

/** Messages to people a clerk files for: they have no account to look into, so they are asked to the counter. */
export const visitorTemplates = {
  RETURNED_AT_DESK: template({
    needs: ['number', 'service', 'list', 'link'],
    subject: { id: 'Pengajuan {{number}} perlu diperbaiki', en: 'Submission {{number}} needs correction' },
    email: {
      id: 'Pengajuan {{service}} nomor {{number}} belum lengkap. Yang perlu diperbaiki:\n\n{{list}}\n\nDatanglah ke loket Bakesbangpol dengan perbaikannya; isian lain tetap tersimpan. Keadaannya:\n\n{{link}}',
      en: 'Submission {{number}} for {{service}} is not complete yet. Please correct:\n\n{{list}}\n\nCome to the counter of Bakesbangpol with it; everything else is kept. Where it stands:\n\n{{link}}',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, pengajuan {{number}} perlu diperbaiki. Datanglah ke loket Bakesbangpol; petugas memberi tahu yang perlu dibawa. Keadaannya: {{link}}',
      en: 'Hello {{firstName}}, submission {{number}} needs correction. Please come to the counter of Bakesbangpol; staff will say what to bring. Where it stands: {{link}}',
    },
  }),
  APPROVED_AT_DESK: template({
    needs: ['number', 'service', 'link'],
    subject: { id: 'Pengajuan {{number}} disetujui', en: 'Submission {{number}} is approved' },
    email: {
      id: 'Pengajuan {{service}} nomor {{number}} telah disetujui. Kami beri tahu bila dokumennya siap diambil di loket.\n\n{{link}}',
      en: 'Submission {{number}} for {{service}} is approved. We will tell you when the document can be fetched at the counter.\n\n{{link}}',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, pengajuan {{number}} disetujui. Kami beri tahu bila dokumennya siap diambil di loket. {{link}}',
      en: 'Hello {{firstName}}, submission {{number}} is approved. We will tell you when the document can be fetched at the counter. {{link}}',
    },
  }),
  REFUSED_AT_DESK: template({
    needs: ['number', 'service', 'reason'],
    subject: { id: 'Pengajuan {{number}} tidak dapat disetujui', en: 'Submission {{number}} was refused' },
    email: {
      id: 'Pengajuan {{service}} nomor {{number}} tidak dapat disetujui, dengan alasan:\n\n{{reason}}\n\nPetugas di loket Bakesbangpol menjelaskannya bila Anda ingin bertanya.',
      en: 'Submission {{number}} for {{service}} was refused, for this reason:\n\n{{reason}}\n\nStaff at the counter of Bakesbangpol will explain it if you want to ask.',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, ada keputusan atas pengajuan {{number}}. Petugas di loket Bakesbangpol memberi tahu alasannya.',
      en: 'Hello {{firstName}}, submission {{number}} was decided. Staff at the counter of Bakesbangpol will tell you the reason.',
    },
  }),
  ISSUED_AT_DESK: template({
    needs: ['number', 'document', 'link'],
    subject: { id: 'Dokumen pengajuan {{number}} siap diambil', en: 'The document of submission {{number}} is ready' },
    email: {
      id: '{{document}} untuk pengajuan nomor {{number}} telah terbit. Ambillah di loket Bakesbangpol dengan membawa tanda terima.\n\n{{link}}',
      en: '{{document}} for submission {{number}} has been issued. Fetch it at the counter of Bakesbangpol with your receipt.\n\n{{link}}',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, dokumen pengajuan {{number}} sudah terbit. Ambillah di loket Bakesbangpol dengan membawa tanda terima. {{link}}',
      en: 'Hello {{firstName}}, the document of submission {{number}} is ready. Fetch it at the counter of Bakesbangpol with your receipt. {{link}}',
    },
  }),
}
