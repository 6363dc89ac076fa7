import type { Text } from '../text.ts'

/** Most pages a PDF may have. */
export const mostPages = 500

/** Most pixels an image may have before it is even opened: above every phone's ordinary photo. */
export const mostPixels = 64_000_000

/** Why a file that arrived whole is not fit to be kept, and what to do about it. */
export const fileFaults = {
  WRONG_CONTENT: {
    id: 'Isi berkas tidak sesuai dengan jenisnya. Simpan ulang sebagai jenis yang diminta, tanpa kata sandi, lalu unggah lagi.',
    en: 'The content does not match the file type. Save it again as the type asked for, without a password, then upload it.',
  },
  ENCRYPTED: {
    id: 'PDF terkunci kata sandi. Simpan salinan tanpa kata sandi, lalu unggah salinan itu.',
    en: 'The PDF is protected by a password. Save a copy without a password and upload that.',
  },
  ACTIVE_CONTENT: {
    id: 'PDF memuat program atau formulir dinamis. Cetak ke PDF biasa, lalu unggah hasilnya.',
    en: 'The PDF contains scripts or a dynamic form. Print it to a plain PDF and upload the result.',
  },
  ATTACHMENT_INSIDE: {
    id: 'PDF memuat berkas lain di dalamnya. Cetak ke PDF biasa, lalu unggah hasilnya.',
    en: 'The PDF has other files inside. Print it to a plain PDF and upload the result.',
  },
  TOO_MANY_PAGES: {
    id: `PDF lebih dari ${mostPages} halaman. Unggah halaman yang diminta saja.`,
    en: `The PDF has more than ${mostPages} pages. Upload only the pages asked for.`,
  },
  TOO_MANY_PIXELS: {
    id: 'Gambar terlalu besar. Kecilkan gambar (paling besar 64 megapiksel), lalu unggah lagi.',
    en: 'The image is too large. Reduce it (64 megapixels at most), then upload it again.',
  },
  UNREADABLE: {
    id: 'Berkas rusak atau tidak dapat dibaca. Buka berkas di perangkat Anda, simpan ulang, lalu unggah lagi.',
    en: 'The file is damaged or cannot be read. Open it on your device, save it again, then upload it.',
  },
  TOO_COMPLEX: {
    id: 'Berkas terlalu rumit untuk diperiksa. Pindai atau cetak ulang ke PDF biasa, lalu unggah lagi.',
    en: 'The file is too complex to check. Scan it or print it to a plain PDF, then upload it again.',
  },
} as const satisfies Record<string, Text>

export type FileFault = keyof typeof fileFaults

/** Said of a file that is not fit to be kept. */
export class UnfitFile extends Error {
  readonly fault: FileFault

  constructor(fault: FileFault) {
    super(fault)
    this.name = 'UnfitFile'
    this.fault = fault
  }
}
