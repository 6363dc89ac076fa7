/** Words of the small parts pages are made of. */
export const ui = {
  loading: 'Memuat …',
  again: 'Coba lagi',
  broken: 'Ada yang salah di halaman ini',
  reference: 'Kode untuk petugas bantuan: %{reference}',
  overdue_days: 'Lewat %{smart_count} hari',
  due_today: 'Hari ini',
  days_left: '%{smart_count} hari lagi',
  conflict: 'Orang lain sudah mengubah data ini',
  conflict_help: 'Isian Anda belum disimpan. Bandingkan, lalu muat data terbaru atau ubah isian Anda dan simpan lagi.',
  take_theirs: 'Muat data terbaru',
  what: 'Isian',
  theirs: 'Sekarang tersimpan',
  mine: 'Isian Anda',
}
