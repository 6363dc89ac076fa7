import { words } from '../../language/words.ts'

/** What is said before somebody starts to fill in. */
export const useBeginWords = words(
  'begin',
  {
    lead: 'Isian tersimpan sendiri. Anda boleh berhenti kapan saja dan melanjutkan dari perangkat lain.',
    drafts: 'Lanjutkan yang sudah dimulai',
    goOn: 'Lanjutkan isian terakhir diubah {{moment}}',
    readiness: 'Sudah siapkah berkasnya?',
    readinessNote:
      'Centang yang sudah ada. Ini hanya untuk Anda: tidak disimpan, dan Anda boleh mulai tanpa berkas lengkap.',
    ready: 'Anda punya {{have}} dari {{all}} berkas.',
    conditional: 'hanya bila sesuai keadaan Anda',
    optional: 'bila ada',
    start: 'Mulai mengisi',
    startAnother: 'Mulai isian baru',
    next: 'Setelah ini Anda menjawab beberapa pertanyaan, mengunggah berkas, lalu memeriksa dan mengirim semuanya.',
    unknown: 'Layanan ini tidak ada',
    unknownNote: 'Periksa alamatnya, atau pilih dari daftar layanan.',
    services: 'Lihat layanan',
  },
  {
    lead: 'What you type is saved by itself. You may stop at any time and go on from another device.',
    drafts: 'Go on with what you began',
    goOn: 'Go on with the draft last changed {{moment}}',
    readiness: 'Are your papers ready?',
    readinessNote: 'Tick what you have. This is only for you: nothing is stored, and you may start without all papers.',
    ready: 'You have {{have}} of {{all}} papers.',
    conditional: 'only where it applies to you',
    optional: 'if there is one',
    start: 'Start filling in',
    startAnother: 'Start a new one',
    next: 'Next you answer some questions, upload the papers, then check and send everything.',
    unknown: 'There is no such service',
    unknownNote: 'Check the address, or choose from the list of services.',
    services: 'See the services',
  },
)
