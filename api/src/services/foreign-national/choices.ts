import { choices } from '../../catalogue/choices.ts'

export const foreignerReport = choices('ForeignerReport', 'Why a foreigner is reported.', {
  ARRIVAL: ['Baru datang', 'Arrival'],
  EXTENSION: ['Perpanjangan masa tinggal', 'Longer stay'],
  CHANGE: ['Pindah alamat atau ganti kegiatan', 'Change of address or activity'],
  DEPARTURE: ['Meninggalkan Purwakarta', 'Departure'],
})

export const foreignerProduct = choices('ForeignerProduct', 'The paper the reporter needs.', {
  RECEIPT: ['Tanda terima laporan', 'Receipt of the report'],
  STATEMENT: ['Surat keterangan keberadaan', 'Statement of presence'],
})

export const reporterRelation = choices('ReporterRelation', 'What the reporter is to the foreigner.', {
  SPONSOR: ['Penjamin', 'Sponsor'],
  FAMILY: ['Keluarga', 'Family'],
  LODGING: ['Pemilik atau pengelola penginapan', 'Owner or keeper of the lodging'],
  INSTITUTION: ['Lembaga, sekolah atau kampus', 'Institution, school or university'],
  NEIGHBOURHOOD: ['Ketua RT/RW atau pemerintah desa', 'Head of the neighbourhood or village'],
  SELF: ['Orang asing itu sendiri', 'The foreigner'],
})

export const foreignerCategory = choices('ForeignerCategory', 'As what a foreigner stays in the regency.', {
  DIPLOMAT: ['Diplomat atau tamu VIP', 'Diplomat or state guest'],
  EXPERT: ['Tenaga ahli, akademisi atau konsultan', 'Expert, academic or consultant'],
  JOURNALIST: ['Wartawan', 'Journalist'],
  FILM_CREW: ['Pembuat film', 'Film crew'],
  RESEARCHER: ['Peneliti', 'Researcher'],
  ARTIST: ['Artis', 'Artist'],
  CLERGY: ['Rohaniwan', 'Clergy'],
  FOREIGN_ORGANIZATION: ['Organisasi kemasyarakatan asing', 'Foreign civil organization'],
  STUDENT: ['Pelajar, santri atau mahasiswa', 'Pupil or student'],
  FAMILY: ['Penyatuan keluarga', 'Family member of an Indonesian or a resident'],
  INVESTOR: ['Investor', 'Investor'],
  VISITOR: ['Wisatawan atau tamu', 'Tourist or guest'],
  REFUGEE: ['Pengungsi', 'Refugee'],
})

export const foreignerStayPermit = choices('ForeignerStayPermit', 'The permit or visa a foreigner stays under.', {
  VISIT: ['Izin tinggal kunjungan (ITK)', 'Visit permit (ITK)'],
  LIMITED: ['ITAS/KITAS', 'Limited stay permit (ITAS)'],
  PERMANENT: ['ITAP/KITAP', 'Permanent stay permit (ITAP)'],
  VISA_FREE: ['Bebas visa', 'Visa exemption'],
  VISA_ON_ARRIVAL: ['Visa saat kedatangan', 'Visa on arrival'],
  DIPLOMATIC: ['Dinas atau diplomatik', 'Diplomatic or service'],
})

export const lodgingKind = choices('LodgingKind', 'The kind of place a foreigner stays at.', {
  HOTEL: ['Hotel atau penginapan', 'Hotel'],
  BOARDING_HOUSE: ['Kos atau kontrakan', 'Boarding house or rented house'],
  HOUSE: ['Rumah', 'House'],
  DORMITORY: ['Asrama atau pesantren', 'Dormitory'],
  COMPANY_HOUSING: ['Mes', 'Company housing'],
})

export const employerKind = choices('EmployerKind', 'What kind of body employs a foreigner.', {
  FOREIGN: ['Perusahaan luar negeri', 'Foreign company'],
  DOMESTIC: ['Perusahaan dalam negeri', 'Domestic company'],
  INSTITUTION: ['Lembaga', 'Institution'],
})
