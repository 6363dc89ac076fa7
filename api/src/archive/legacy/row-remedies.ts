import type { Text } from '../../foundation/text.ts'

/** Said of a code no class has. */
export const unknownClass = {
  id: 'Kode ini tidak ada dalam daftar klasifikasi. Perbaiki kodenya, atau minta unit kearsipan menambahkannya.',
  en: 'This code is not in the list of classes. Correct it, or ask the archive unit to add it.',
}
/** Said when nobody knows how long a record is kept. */
export const unscheduled = {
  id: 'Isi jangka simpan aktif, inaktif, dan nasib akhir ketiganya; boleh kosong hanya bila jadwal retensi memuat klasifikasi ini.',
  en: 'Fill in active and inactive years and fate, all three; they may be empty only when the retention schedule has this class.',
}
/** Said of a place the bidang does not have. */
export const unknownPlace = {
  id: 'Tempat ini tidak ada. Buat dahulu di halaman Tempat, atau perbaiki kodenya.',
  en: 'There is no such place. Make it first on the page of places, or correct the code.',
}
/** Said of a code several places have. */
export const unclearPlace = {
  id: 'Ada beberapa tempat dengan kode ini. Tulis juga kode tempat di luarnya: L1 / R2 / B1.',
  en: 'Several places have this code. Write the codes around it as well: L1 / R2 / B1.',
}
/** Said of a place nothing more fits in. */
export const fullPlace = {
  id: 'Tempat ini penuh. Tulis tempat lain, atau kosongkan dan simpan kemudian.',
  en: 'This place is full. Give another one, or leave it empty and put the paper away later.',
}
/** Said of a file that is not there. */
export const notBrought = {
  id: 'Berkas ini belum diunggah. Unggah berkasnya, perbaiki namanya, atau kosongkan kolom ini.',
  en: 'This file was not brought. Bring it, correct its name, or leave the column empty.',
}
/** Said of a number the archive has. */
export const archived = {
  id: 'Nomor ini sudah ada di arsip. Hapus baris ini bila arsipnya sama.',
  en: 'The archive has this number already. Delete the row if it is the same record.',
}
/** Said of a number an earlier row has. */
export const onLine = (line: number): Text => ({
  id: `Nomor ini sudah ada di baris ${line}. Hapus salah satunya, atau perbaiki nomornya.`,
  en: `This number stands in row ${line} already. Delete one of them, or correct the number.`,
})
/** Said of a file an earlier row has. */
export const fileOnLine = (line: number): Text => ({
  id: `Berkas ini sudah dipakai baris ${line}. Satu berkas untuk satu arsip.`,
  en: `Row ${line} has this file already. One file is for one record.`,
})
