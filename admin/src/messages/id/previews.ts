/** What people will get, shown before it is sent. */
export const previews = {
  letter: 'Konsep surat',
  look_at_letter: 'Lihat konsep surat',
  message: 'Pesan untuk pemohon',
  by_email: 'Pemohon menerima email ini:',
  at_counter: 'Pemohon tidak punya email atau nomor WhatsApp; petugas loket menyampaikan ini:',
  by_whatsapp: 'Pemohon menerima pesan WhatsApp ini:',
}
