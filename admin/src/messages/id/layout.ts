/** The frame around every page. */
export const layout = {
  agency: 'Bakesbangpol Kabupaten Purwakarta',
  menu: 'Menu utama',
  open_menu: 'Buka menu',
  skip: 'Langsung ke isi halaman',
  other_language: 'Switch to English',
  light: 'Tampilan terang',
  dark: 'Tampilan gelap',
  account: 'Akun: %{name}',
  keyboard: 'Tombol papan ketik',
  key: {
    help: 'Lembar bantuan ini',
    search: 'Cari',
    home: 'Ke halaman awal',
    next: 'Ke tombol atau isian berikutnya',
    open: 'Buka tautan atau tekan tombol',
    close: 'Tutup dialog atau menu',
  },
  home: 'Selamat datang',
  home_help: 'Pilih pekerjaan dari menu.',
  not_found: 'Halaman tidak ditemukan',
  not_found_help: 'Halaman ini tidak ada, atau bukan untuk peran Anda.',
}
