import { choices } from '../../catalogue/choices.ts'

export const organizationReport = choices('OrganizationReport', 'What a civil organization reports.', {
  NEW: ['Keberadaan (baru)', 'Presence (new)'],
  CHANGE: ['Perubahan pengurus atau alamat', 'Change of management or address'],
  EXTENSION: ['Perpanjangan (masa bakti atau SKT habis)', 'Renewal (term or registration ended)'],
  ACTIVITY: ['Laporan kegiatan berkala', 'Periodic activity report'],
  REGISTRATION: ['Pemeriksaan berkas permohonan SKT ke Kemendagri', 'File check of an application to the ministry'],
  DISSOLUTION: ['Pembubaran', 'Dissolution'],
})

export const organizationForm = choices('OrganizationForm', 'The form of a civil organization.', {
  ASSOCIATION: ['Perkumpulan', 'Association'],
  FOUNDATION: ['Yayasan', 'Foundation'],
  UNINCORPORATED: ['Ormas tidak berbadan hukum', 'Without legal personality'],
  FOREIGN: ['Ormas asing', 'Foreign organization'],
})

export const organizationStatus = choices('OrganizationStatus', 'On what a civil organization’s standing rests.', {
  LEGAL_ENTITY: ['Berbadan hukum (punya nomor AHU)', 'Legal entity (AHU number)'],
  REGISTERED: ['Punya SKT Kementerian Dalam Negeri', 'Registered by the Ministry of Home Affairs (SKT)'],
  APPLYING: ['Sedang mengajukan SKT', 'Applying for registration'],
})

export const organizationField = choices('OrganizationField', 'The field a civil organization works in.', {
  SOCIAL: ['Sosial dan kemanusiaan', 'Social and humanitarian work'],
  EDUCATION: ['Pendidikan', 'Education'],
  RELIGION: ['Keagamaan', 'Religion'],
  CULTURE: ['Seni dan budaya', 'Arts and culture'],
  ECONOMY: ['Ekonomi dan kewirausahaan', 'Economy and enterprise'],
  ENVIRONMENT: ['Lingkungan hidup', 'Environment'],
  HEALTH: ['Kesehatan', 'Health'],
  LAW: ['Hukum dan hak asasi manusia', 'Law and human rights'],
  YOUTH_AND_SPORT: ['Kepemudaan dan olahraga', 'Youth and sport'],
  OTHER: ['Lainnya', 'Other'],
})

export const organizationTrait = choices('OrganizationTrait', 'What the members of an organization have in common.', {
  RELIGIOUS: ['Keagamaan', 'Religion'],
  WOMEN: ['Kewanitaan', 'Women'],
  YOUTH: ['Kepemudaan', 'Youth'],
  PROFESSION: ['Kesamaan profesi', 'Profession'],
  ACTIVITY: ['Kesamaan kegiatan', 'Activity'],
  FIELD: ['Kesamaan bidang', 'Field'],
  MINISTRY_PARTNER: ['Mitra kementerian atau lembaga', 'Partner of a ministry'],
})

export const deedKind = choices('DeedKind', 'What a notarial deed is about.', {
  FOUNDING: ['Pendirian', 'Founding'],
  AMENDMENT: ['Perubahan', 'Amendment'],
})

export const organizationScope = choices('OrganizationScope', 'How far an organization reaches.', {
  NATIONAL: ['Nasional', 'National'],
  PROVINCE: ['Provinsi', 'Province'],
  REGENCY: ['Kabupaten', 'Regency'],
})

export const organizationFunding = choices('OrganizationFunding', 'Where an organization’s money comes from.', {
  DUES: ['Iuran anggota', 'Dues'],
  DONATIONS: ['Bantuan atau sumbangan masyarakat', 'Donations'],
  ENTERPRISE: ['Hasil usaha', 'Own enterprise'],
  FOREIGN: ['Bantuan orang atau lembaga asing', 'Foreign aid'],
  PUBLIC_BUDGET: ['APBN atau APBD', 'State or regional budget'],
  OTHER: ['Lainnya', 'Other'],
})
