import { words } from '../language/words.ts'

/** What is said about having data put right or erased. */
export const useRightsWords = words(
  'my-rights',
  {
    where: 'Di mana datanya?',
    account: 'Di akun saya',
    wish: 'Apa yang salah, dan bagaimana seharusnya?',
    wishHint: 'Contoh: nama tertulis Rani, seharusnya Ranie.',
    wishMissing: 'Tuliskan apa yang salah dan bagaimana seharusnya.',
    send: 'Kirim permintaan',
    sent: 'Permintaan Anda kami terima',
    sentNote: 'Jawabannya tampil di halaman ini, paling lambat {{moment}}.',
    mine: 'Permintaan Anda',
    waiting: 'Menunggu jawaban, paling lambat {{moment}}',
    answered: 'Dijawab {{moment}}',
    inSubmission: 'Pengajuan {{number}}',
    eraseDrafts: 'Pengajuan yang belum diajukan, beserta berkasnya, dapat Anda buang sendiri di Laporan saya.',
    eraseLaw:
      'Pengajuan yang sudah diajukan dan dokumennya adalah arsip menurut UU 43/2009, jadi tidak dapat dihapus. Anda dapat meminta pembatasan aksesnya lewat kantor.',
    eraseAccount: 'Hapus akun saya',
    eraseAccountNote:
      'Bila belum pernah mengajukan apa pun, Anda dapat menghapus akun dengan semua isinya. Kami meminta kata sandi Anda dahulu.',
    eraseTitle: 'Hapus akun ini selamanya?',
    eraseText:
      'Akun, isian, berkas, pesan dan daftar perangkat Anda dihapus sekarang juga dan tidak dapat dikembalikan.',
    keep: 'Tidak, simpan akun',
    eraseYes: 'Ya, hapus akun',
  },
  {
    where: 'Where is the data?',
    account: 'In my account',
    wish: 'What is wrong, and how should it be?',
    wishHint: 'For example: my name says Rani and should be Ranie.',
    wishMissing: 'Say what is wrong and how it should be.',
    send: 'Send the request',
    sent: 'We have received your request',
    sentNote: 'The answer appears on this page by {{moment}} at the latest.',
    mine: 'Your requests',
    waiting: 'Waiting for an answer, by {{moment}} at the latest',
    answered: 'Answered on {{moment}}',
    inSubmission: 'Submission {{number}}',
    eraseDrafts: 'Drafts that were never filed, with their papers, you can discard yourself in My submissions.',
    eraseLaw:
      'What was filed and its documents are records under Law 43/2009 and cannot be erased. You can ask the office to restrict access to them.',
    eraseAccount: 'Erase my account',
    eraseAccountNote:
      'If you never filed anything, you can erase the account with all that is in it. We ask for your password first.',
    eraseTitle: 'Erase this account for good?',
    eraseText:
      'Your account, answers, papers, messages and list of devices are erased at once and cannot be brought back.',
    keep: 'No, keep the account',
    eraseYes: 'Yes, erase the account',
  },
)
