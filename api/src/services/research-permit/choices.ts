import { choices } from '../../catalogue/choices.ts'

export const researchRequest = choices('ResearchRequest', 'Whether the study is new or goes on.', {
  NEW: ['Baru', 'New'],
  EXTENSION: ['Perpanjangan', 'Extension'],
})

export const researchActivity = choices('ResearchActivity', 'What will be done in the regency.', {
  UNIVERSITY_RESEARCH: [
    'Penelitian, pengambilan data, wawancara atau survei – perguruan tinggi',
    'Research, data collection, interviews or survey – university',
  ],
  AGENCY_RESEARCH: [
    'Penelitian, pengambilan data, wawancara atau survei – instansi, lembaga atau perseorangan',
    'Research, data collection, interviews or survey – agency, organization or individual',
  ],
  STUDENT_INTERNSHIP: ['KKL, PKL atau magang mahasiswa', 'Field work or internship of university students'],
  COMMUNITY_SERVICE: ['KKN (Kuliah Kerja Nyata)', 'Student community service'],
  PUPIL_INTERNSHIP: ['PKL atau magang siswa', 'Internship of school pupils'],
})

export const researchApplicant = choices('ResearchApplicant', 'On whose behalf the permit is asked.', {
  STUDENT: ['Mahasiswa', 'University student'],
  LECTURER: ['Dosen', 'Lecturer'],
  INDIVIDUAL: ['Perseorangan', 'Individual'],
  GROUP: ['Kelompok', 'Group'],
  COMPANY: ['Badan usaha', 'Company'],
  CIVIL_ORGANIZATION: ['Organisasi kemasyarakatan', 'Civil organization'],
  GOVERNMENT: ['Instansi pemerintah', 'Government agency'],
  SCHOOL: ['Sekolah', 'School'],
})

export const degree = choices('Degree', 'The degree a student works for.', {
  D3: ['D3', 'Diploma (D3)'],
  D4: ['D4', 'Applied bachelor (D4)'],
  S1: ['S1', 'Bachelor (S1)'],
  PROFESSION: ['Profesi', 'Professional programme'],
  S2: ['S2', 'Master (S2)'],
  S3: ['S3', 'Doctorate (S3)'],
})

export const researchTheme = choices('ResearchTheme', 'The field a study belongs to.', {
  EDUCATION: ['Pendidikan', 'Education'],
  HEALTH: ['Kesehatan', 'Health'],
  ECONOMY: ['Ekonomi dan usaha', 'Economy and business'],
  SOCIETY: ['Sosial dan kemasyarakatan', 'Society'],
  CULTURE: ['Seni, budaya dan sejarah', 'Arts, culture and history'],
  RELIGION: ['Keagamaan', 'Religion'],
  POLITICS: ['Politik dan kepemiluan', 'Politics and elections'],
  GOVERNMENT: ['Pemerintahan dan kebijakan publik', 'Government and public policy'],
  LAW: ['Hukum', 'Law'],
  SECURITY: ['Ketertiban, keamanan dan konflik', 'Order, security and conflict'],
  AGRICULTURE: ['Pertanian, perikanan dan kehutanan', 'Agriculture, fishery and forestry'],
  ENVIRONMENT: ['Lingkungan hidup', 'Environment'],
  TECHNOLOGY: ['Teknik dan teknologi', 'Engineering and technology'],
  OTHER: ['Lainnya', 'Other'],
})

export const researchFunding = choices('ResearchFunding', 'Who pays for the study.', {
  OWN: ['Biaya sendiri', 'Own money'],
  INSTITUTION: ['Perguruan tinggi atau lembaga sendiri', 'Own university or institution'],
  STATE_BUDGET: ['APBN atau APBD (penelitian instansi pemerintah)', 'State or regional budget (government research)'],
  DOMESTIC_SPONSOR: ['Sponsor dalam negeri', 'Domestic sponsor'],
  FOREIGN_SPONSOR: ['Sponsor luar negeri', 'Foreign sponsor'],
})
