import { words } from '../language/words.ts'

/** What is said of how satisfied people are. */
export const useSatisfactionWords = words(
  'satisfaction',
  {
    title: 'Kepuasan masyarakat',
    lead: 'Penilaian orang yang sudah dilayani, dalam empat triwulan penuh terakhir: {{from}} sampai {{to}}.',
    service: 'Layanan',
    index: 'Indeks kepuasan (IKM)',
    respondents: 'Yang menilai',
    tooFew: 'kurang dari 5 penilaian',
    none: 'Belum ada cukup penilaian dalam masa ini untuk ditampilkan.',
    how: 'Indeks dihitung dari sembilan unsur yang sama bobotnya (PermenPANRB 14/2017), dari 25 sampai 100.',
    A: 'A, sangat baik',
    B: 'B, baik',
    C: 'C, kurang baik',
    D: 'D, tidak baik',
  },
  {
    title: 'Satisfaction',
    lead: 'How people who were served judge us, in the last four whole quarters: {{from}} to {{to}}.',
    service: 'Service',
    index: 'Index of satisfaction (IKM)',
    respondents: 'Answers',
    tooFew: 'fewer than 5 answers',
    none: 'Too few people have answered in this period for anything to be shown.',
    how: 'The index is made of nine things of equal weight (PermenPANRB 14/2017), from 25 to 100.',
    A: 'A, very good',
    B: 'B, good',
    C: 'C, less than good',
    D: 'D, not good',
  },
)
