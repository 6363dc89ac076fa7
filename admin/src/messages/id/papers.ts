/** Looking at papers. */
export const papers = {
  toolbar: 'Alat melihat berkas',
  pages: 'Halaman berkas',
  thumbnails: 'Halaman kecil',
  previous_page: 'Halaman sebelumnya',
  next_page: 'Halaman berikutnya',
  page: 'Halaman',
  page_of_paper: 'Halaman %{page} dari %{count}: %{name}',
  go_to_page: 'Ke halaman %{page}',
  smaller: 'Perkecil (−)',
  larger: 'Perbesar (+)',
  fit: 'Selebar layar (0)',
  turn: 'Putar (R)',
  broken: 'Berkas ini tidak dapat dibuka. Tandai “tidak terbaca” bila pemohon perlu mengirim ulang.',
  scanning: 'Berkas ini masih diperiksa dari virus. Tunggu sebentar; halaman ini memuat ulang sendiri.',
  infected: 'Berkas ini ditolak pemeriksaan virus dan tidak dapat dibuka. Minta pemohon mengirim berkas lain.',
}
