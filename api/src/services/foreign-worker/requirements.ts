import type { RequirementSeed } from '../../catalogue/service-type.ts'

/** The papers of a report on foreign workers, as first seeded; one file holds the papers of all workers. */
export const workerRequirements: readonly RequirementSeed[] = [
  {
    key: 'companyLetter',
    title: { id: 'Surat pengantar perusahaan', en: 'Letter of the company' },
    help: { id: 'Berkop, ditandatangani dan dicap.', en: 'On letterhead, signed and stamped.' },
    formats: ['PDF'],
  },
  {
    key: 'passports',
    title: { id: 'Salinan paspor', en: 'Passport copies' },
    help: {
      id: 'Halaman identitas dan cap masuk tiap TKA, dalam satu PDF.',
      en: 'Identity page and entry stamp of every worker, in one PDF.',
    },
    formats: ['PDF'],
  },
  {
    key: 'stayPermits',
    title: { id: 'ITAS, ITAP atau visa', en: 'Stay permits or visas' },
    formats: ['PDF'],
  },
  {
    key: 'rptkaApproval',
    title: { id: 'Pengesahan RPTKA', en: 'RPTKA approval' },
    help: { id: 'Beserta bukti pembayaran DKPTKA.', en: 'With the proof of payment of the DKPTKA.' },
    formats: ['PDF'],
  },
  { key: 'workAgreements', title: { id: 'Perjanjian kerja', en: 'Work agreements' }, formats: ['PDF'] },
  { key: 'sponsorLetter', title: { id: 'Surat penjamin', en: 'Sponsor letter' }, formats: ['PDF'] },
  {
    key: 'companyNumbers',
    title: { id: 'NIB dan NPWP perusahaan', en: 'Business and tax number of the company' },
    formats: ['PDF'],
  },
  {
    key: 'photos',
    title: { id: 'Pas foto 4×6 tiap TKA', en: 'Photograph 4×6 of every worker' },
    help: { id: 'Beberapa foto: satukan dalam PDF.', en: 'Several photographs: combine them in one PDF.' },
  },
  {
    key: 'contactIdentityCard',
    title: { id: 'KTP penanggung jawab laporan', en: 'Identity card of the contact person' },
  },
  {
    key: 'powerOfAttorney',
    title: { id: 'Surat kuasa', en: 'Power of attorney' },
    help: { id: 'Bila pelapor bukan pimpinan perusahaan.', en: 'If the contact person does not head the company.' },
    required: false,
    formats: ['PDF'],
  },
  {
    key: 'residencePapers',
    title: { id: 'SKTT atau KK orang asing', en: 'Residence papers (SKTT or family card)' },
    help: { id: 'Bila sudah ada.', en: 'If there are any yet.' },
    required: false,
    formats: ['PDF'],
  },
]
