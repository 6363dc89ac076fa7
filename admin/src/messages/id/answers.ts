/** Answers of a submission, written out. */
export const answers = {
  yes: 'Ya',
  no: 'Tidak',
  none: 'Tidak diisi',
  personal: {
    GENERAL: 'Data pribadi umum',
    SPECIFIC: 'Data pribadi spesifik',
  },
}
