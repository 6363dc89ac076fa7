import type { EntityManager } from '@mikro-orm/postgresql'
import { seedClassifications } from '../archive/schedule/seed-classifications.ts'
import { Division } from '../accounts/division.ts'
import { TermsOfUse } from '../accounts/terms-of-use.ts'
import { Holiday, HolidayKind } from '../catalogue/holiday.ts'
import { seedCatalogue } from '../catalogue/seed-catalogue.ts'
import { seedAgency } from '../documents/seed-agency.ts'
import { seedLetterWordings } from '../documents/wording/seed-letter-wordings.ts'
import { holidays2026 } from '../foundation/holidays-2026.ts'
import { seedTemplates } from '../notifications/seed-templates.ts'

// The bidang of a neighbouring Kesbangpol, until the agency enters its own (SOTK): data, to be edited.
const divisions = [
  ['WASNAS', 'Bidang Kewaspadaan Nasional dan Penanganan Konflik', 'WASNAS'],
  ['IDEOLOGI', 'Bidang Ideologi, Wawasan Kebangsaan dan Karakter Bangsa', 'IWK'],
  ['POLDAGRI', 'Bidang Politik Dalam Negeri', 'POLDAGRI'],
  ['ORMAS', 'Bidang Ketahanan Ekonomi, Sosial, Budaya, Agama dan Organisasi Kemasyarakatan', 'EKSOSBUD'],
] as const

/** What every installation begins with: bidang, terms of use, holidays and the services' standards. Safe to repeat. */
export async function seed(em: EntityManager, now: Date): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(632024, 100)')
  await seedDivisions(em, now)
  await seedTerms(em, now)
  await seedHolidays(em)
  await seedCatalogue(em, now)
  await seedClassifications(em, now)
  await seedAgency(em, now)
  await seedLetterWordings(em, now)
  await seedTemplates(em)
}

async function seedDivisions(em: EntityManager, now: Date): Promise<void> {
  if ((await em.count(Division)) > 0) return
  for (const [code, name, unitCode] of divisions)
    em.persist(Object.assign(new Division(), { createdAt: now, code, name, unitCode, active: true }))
  await em.flush()
}

async function seedTerms(em: EntityManager, now: Date): Promise<void> {
  if ((await em.count(TermsOfUse)) > 0) return
  em.persist(Object.assign(new TermsOfUse(), { createdAt: now, version: 1, publishedAt: now, text: terms }))
}

async function seedHolidays(em: EntityManager): Promise<void> {
  if ((await em.count(Holiday)) > 0) return
  for (const { day, kind, name } of holidays2026)
    em.persist(Object.assign(new Holiday(), { day, kind: HolidayKind[kind], name: name.id }))
}

const terms = {
  id:
    'Akun LIKE-U bersifat pribadi: jangan meminjamkan atau membagikan kata sandi. Anda bertanggung jawab atas apa yang ' +
    'dikirim dari akun Anda (Perbup 63/2024 Pasal 8). Isilah data dengan benar. Data pribadi Anda dipakai untuk ' +
    'menyelesaikan layanan yang Anda ajukan dan diarsipkan sesuai peraturan; Anda dapat melihat, membetulkan, dan meminta ' +
    'salinannya (UU 27/2022).',
  en:
    'A LIKE-U account is personal: do not lend or share its password. You are responsible for what is sent from your ' +
    'account (Perbup 63/2024 Article 8). Give true data. Your personal data are used to complete the service you ask for ' +
    'and archived as the rules demand; you can see, correct and get a copy of them (Law 27/2022).',
}
