/** What people will get, shown before it is sent. */
export const previews = {
  message: 'Pesan untuk pemohon',
  by_email: 'Pemohon menerima email ini:',
  by_whatsapp: 'Pemohon menerima pesan WhatsApp ini:',
}
