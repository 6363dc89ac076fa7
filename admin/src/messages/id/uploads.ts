/** Files on their way to LIKE-U. */
export const uploads = {
  progress: 'Kemajuan unggahan',
  arrived: '%{arrived} dari %{size} sudah terkirim',
  go_on: 'Lanjutkan',
  stop: 'Batalkan unggahan',
  done: 'Berkas sudah diterima.',
}
