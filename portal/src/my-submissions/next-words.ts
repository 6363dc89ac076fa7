import { words } from '../language/words.ts'

/** What happens next with a submission, and who has it. `{{division}}` is the bidang, never a person. */
export const useNextStep = words(
  'next-step',
  {
    DRAFT: 'Anda yang memegang: lanjutkan isian, lalu ajukan.',
    SUBMITTED: '{{division}} akan memeriksa kelengkapannya. Anda tidak perlu melakukan apa-apa.',
    IN_VERIFICATION: '{{division}} sedang memeriksa isian dan berkas Anda. Anda tidak perlu melakukan apa-apa.',
    RETURNED: 'Anda yang memegang: perbaiki yang ditandai, lalu ajukan lagi. Yang lain sudah diterima.',
    COMPLETE: 'Berkas sudah lengkap di {{division}} dan menunggu persetujuan pejabat.',
    APPROVED: '{{division}} sedang menerbitkan dokumennya. Anda dikabari begitu dokumen terbit.',
    REFUSED: 'Pengajuan ini selesai diproses. Anda boleh mengajukan lagi setelah alasannya diatasi.',
    ISSUED: 'Dokumen sudah terbit. Unduh di bawah.',
    DELIVERED: 'Dokumen sudah Anda terima dan dapat diunduh lagi kapan saja.',
    CLOSED: 'Tidak ada lagi yang perlu dilakukan. Dokumen dapat diunduh lagi kapan saja.',
    WITHDRAWN: 'Pengajuan ini tidak diproses lagi.',
    LAPSED: 'Batas waktu perbaikan terlewat, sehingga pengajuan ini tidak diproses lagi. Anda boleh mengajukan baru.',
  },
  {
    DRAFT: 'It is with you: go on filling it in, then submit it.',
    SUBMITTED: '{{division}} will check that it is complete. You need not do anything.',
    IN_VERIFICATION: '{{division}} is checking your answers and papers. You need not do anything.',
    RETURNED: 'It is with you: correct what is marked, then submit it again. Everything else was accepted.',
    COMPLETE: 'The file is complete at {{division}} and waits for the official’s approval.',
    APPROVED: '{{division}} is issuing the document. You will be told as soon as it is ready.',
    REFUSED: 'This submission has been decided. You may apply again once the reason no longer holds.',
    ISSUED: 'The document is ready. Download it below.',
    DELIVERED: 'You have received the document and can download it again at any time.',
    CLOSED: 'Nothing more needs to be done. You can download the document again at any time.',
    WITHDRAWN: 'This submission is no longer being processed.',
    LAPSED: 'The time to correct it has passed, so it is no longer being processed. You may apply anew.',
  },
)
