import type { RequirementSeed } from '../../catalogue/service-type.ts'

const category = (...kinds: string[]) => ({ question: 'category', in: kinds })

/** The papers of a report on a foreigner, as first seeded. */
export const foreignerRequirements: readonly RequirementSeed[] = [
  {
    key: 'coverLetter',
    title: { id: 'Surat pengantar penjamin atau lembaga', en: 'Letter of the sponsor or institution' },
    when: { question: 'relation', in: ['SPONSOR', 'INSTITUTION'] },
  },
  {
    key: 'passport',
    title: { id: 'Paspor', en: 'Passport' },
    help: { id: 'Halaman identitas dan cap masuk.', en: 'Identity page and entry stamp.' },
    when: { not: category('REFUGEE') },
  },
  {
    key: 'stayPermit',
    title: { id: 'Visa, ITAS atau ITAP', en: 'Visa or stay permit' },
    when: { question: 'stayPermitKind', in: ['VISIT', 'LIMITED', 'PERMANENT', 'VISA_ON_ARRIVAL', 'DIPLOMATIC'] },
  },
  {
    key: 'reporterIdentityCard',
    title: { id: 'KTP penjamin atau pelapor', en: 'Identity card of the sponsor or reporter' },
    when: { not: { question: 'relation', in: ['SELF'] } },
  },
  {
    key: 'guarantee',
    title: { id: 'Surat jaminan', en: 'Letter of guarantee' },
    when: { question: 'relation', in: ['SPONSOR'] },
    formats: ['PDF'],
  },
  {
    key: 'assignment',
    title: { id: 'Surat tugas atau undangan dan jadwal kegiatan', en: 'Assignment or invitation, with itinerary' },
    when: category('DIPLOMAT', 'EXPERT', 'JOURNALIST', 'FILM_CREW', 'ARTIST', 'CLERGY', 'FOREIGN_ORGANIZATION'),
    formats: ['PDF'],
  },
  {
    key: 'nationalResearchPermit',
    title: { id: 'Izin penelitian nasional bagi peneliti asing', en: 'National permit of foreign researchers' },
    when: category('RESEARCHER'),
    formats: ['PDF'],
  },
  {
    key: 'clergyRecommendation',
    title: { id: 'Rekomendasi Kementerian Agama', en: 'Recommendation of the Ministry of Religious Affairs' },
    when: category('CLERGY'),
    required: false,
    formats: ['PDF'],
  },
  {
    key: 'pressOrFilmPermit',
    title: { id: 'Izin peliputan atau pembuatan film', en: 'Press or film permit' },
    when: category('JOURNALIST', 'FILM_CREW'),
    required: false,
    formats: ['PDF'],
  },
  {
    key: 'foreignAffairsRecommendation',
    title: {
      id: 'Rekomendasi Kementerian Luar Negeri dan MoU dengan kementerian mitra',
      en: 'Recommendation of the Ministry of Foreign Affairs and memorandum with the partner ministry',
    },
    when: category('FOREIGN_ORGANIZATION'),
    formats: ['PDF'],
  },
  { key: 'photo', title: { id: 'Pas foto', en: 'Photograph' }, formats: ['JPEG', 'PNG'], maxBytes: 1_000_000 },
]
