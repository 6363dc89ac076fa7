/** What a reported foreigner's sponsor owes afterwards: the four changes to report. */
export const foreignerDuties: readonly string[] = [
  'Melaporkan setiap perubahan alamat tempat tinggal.',
  'Melaporkan setiap perubahan pekerjaan atau kegiatan.',
  'Melaporkan perpanjangan masa tinggal sebelum masa berlakunya habis.',
  'Melaporkan bila orang asing meninggalkan Kabupaten Purwakarta, untuk sementara atau seterusnya.',
]
