import { template } from './template.ts'

/** Messages about a document after it was issued (Perbup 63/2024 Pasal 6(2)f and g). */
export const documentTemplates = {
  DOCUMENT_LINK: template({
    needs: ['number', 'document', 'date', 'link'],
    subject: { id: 'Tautan dokumen {{number}}', en: 'Link to document {{number}}' },
    email: {
      id: 'Tautan baru untuk mengunduh {{document}} nomor {{number}}:\n\n{{link}}\n\nTautan berlaku sampai {{date}} dan hanya untuk Anda; tautan sebelumnya tidak dapat dipakai lagi.',
      en: 'A new link to download {{document}} number {{number}}:\n\n{{link}}\n\nThe link works until {{date}} and is for you alone; earlier links work no more.',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, ini tautan baru untuk mengunduh dokumen {{number}}: {{link}}',
      en: 'Hello {{firstName}}, this is a new link to download document {{number}}: {{link}}',
    },
  }),
  DOCUMENT_REVOKED: template({
    needs: ['number', 'document', 'reason', 'link'],
    subject: { id: 'Dokumen {{number}} dicabut', en: 'Document {{number}} was revoked' },
    email: {
      id: '{{document}} nomor {{number}} dicabut dan tidak berlaku lagi. Alasannya:\n\n{{reason}}\n\nJangan pakai dokumen itu. Keterangan selengkapnya ada di:\n\n{{link}}',
      en: '{{document}} number {{number}} was revoked and is no longer valid. The reason:\n\n{{reason}}\n\nDo not use the document. More is told at:\n\n{{link}}',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, dokumen {{number}} dicabut dan tidak berlaku lagi. Lihat alasannya di: {{link}}',
      en: 'Hello {{firstName}}, document {{number}} was revoked and is no longer valid. See the reason at: {{link}}',
    },
  }),
  DOCUMENT_REPLACED: template({
    needs: ['number', 'document', 'reason', 'link'],
    subject: { id: 'Dokumen {{number}} diganti', en: 'Document {{number}} was replaced' },
    email: {
      id: '{{document}} nomor {{number}} diganti dengan dokumen baru. Alasannya:\n\n{{reason}}\n\nUnduh dokumen yang baru di:\n\n{{link}}\n\nDokumen lama tidak berlaku lagi.',
      en: '{{document}} number {{number}} was replaced by a new document. The reason:\n\n{{reason}}\n\nDownload the new document at:\n\n{{link}}\n\nThe old document is no longer valid.',
    },
    whatsApp: {
      id: 'Halo {{firstName}}, dokumen {{number}} diganti. Unduh dokumen yang baru di sini: {{link}}',
      en: 'Hello {{firstName}}, document {{number}} was replaced. Download the new document here: {{link}}',
    },
  }),
  DOCUMENT_ENDED_FOR_STAFF: template({
    needs: ['number', 'document', 'reason', 'link'],
    subject: { id: 'Dokumen {{number}} dicabut atau diganti', en: 'Document {{number}} was revoked or replaced' },
    email: {
      id: '{{document}} nomor {{number}} tidak berlaku lagi. Alasannya:\n\n{{reason}}\n\nLihat di:\n\n{{link}}',
      en: '{{document}} number {{number}} is no longer valid. The reason:\n\n{{reason}}\n\nLook at:\n\n{{link}}',
    },
    whatsApp: {
      id: '{{firstName}}, dokumen {{number}} tidak berlaku lagi. Lihat di: {{link}}',
      en: '{{firstName}}, document {{number}} is no longer valid. Look at: {{link}}',
    },
  }),
}
