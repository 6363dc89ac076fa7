import { words } from '../../language/words.ts'

/** The words of looking through everything and filing it. */
export const useReviewWords = words(
  'review',
  {
    lead: 'Baca sekali lagi sebelum diajukan. Setelah diajukan, isian hanya dapat diubah bila petugas memintanya.',
    missing: 'Masih ada yang perlu dilengkapi',
    missingItem: '{{name}}: {{fault}}',
    paperMissing: 'belum diunggah.',
    paperRejected: 'ditolak pemeriksaan, unggah lagi.',
    paperToReplace: 'belum diganti.',
    change: 'Ubah',
    papers: 'Berkas persyaratan',
    noPaper: 'Tidak diunggah',
    declarations: 'Pernyataan Anda',
    both: 'Centang kedua pernyataan untuk mengajukan.',
    unsent: 'Sebagian isian belum tersimpan di server karena sambungan terputus. Ajukan lagi setelah tersambung.',
    choose: 'Pilih dahulu isian mana yang berlaku, di bagian atas halaman ini.',
    file: 'Ajukan',
    fileAgain: 'Ajukan perbaikan',
  },
  {
    lead: 'Read it once more before you submit. Afterwards answers can be changed only when an officer asks for it.',
    missing: 'Some things are still to be completed',
    missingItem: '{{name}}: {{fault}}',
    paperMissing: 'not uploaded yet.',
    paperRejected: 'refused by the check, upload it again.',
    paperToReplace: 'not replaced yet.',
    change: 'Change',
    papers: 'Papers',
    noPaper: 'Not uploaded',
    declarations: 'Your declaration',
    both: 'Tick both statements to submit.',
    unsent:
      'Some answers are not kept on the server yet, for the connection broke. Submit again once you are connected.',
    choose: 'First choose which answers hold, at the top of this page.',
    file: 'Submit',
    fileAgain: 'Submit the corrections',
  },
)
