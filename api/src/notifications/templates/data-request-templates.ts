import { template } from './template.ts'

/** Messages about requests to have data put right (UU 27/2022). */
export const dataRequestTemplates = {
  NEW_DATA_REQUEST: template({
    needs: ['date', 'link'],
    subject: { id: 'Permintaan perbaikan data menunggu jawaban', en: 'A request to correct data waits for an answer' },
    email: {
      id: 'Ada permintaan perbaikan data pribadi. Jawab paling lambat {{date}}:\n\n{{link}}',
      en: 'Somebody asks to have personal data put right. Answer by {{date}}:\n\n{{link}}',
    },
    whatsApp: {
      id: '{{firstName}}, ada permintaan perbaikan data yang menunggu jawaban: {{link}}',
      en: '{{firstName}}, a request to correct data waits for an answer: {{link}}',
    },
  }),
  DATA_REQUEST_ANSWERED: template({
    needs: ['link'],
    subject: { id: 'Permintaan perbaikan data Anda sudah dijawab', en: 'Your request to correct data was answered' },
    email: {
      id: 'Permintaan Anda untuk memperbaiki data sudah dijawab. Masuk untuk membaca jawabannya:\n\n{{link}}',
      en: 'Your request to have data put right was answered. Sign in to read the answer:\n\n{{link}}',
    },
    whatsApp: {
      id: '{{firstName}}, permintaan perbaikan data Anda sudah dijawab: {{link}}',
      en: '{{firstName}}, your request to correct data was answered: {{link}}',
    },
  }),
}
