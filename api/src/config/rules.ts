import { accessSync, constants } from 'node:fs'
import type { Text } from '../foundation/text.ts'
import type { KeyName, Values } from './keys.ts'

/** Something that must hold between keys: which one to change when it does not, and how. */
export interface Rule {
  key: KeyName
  broken(values: Values): boolean
  remedy: Text
}

const isProduction = (values: Values) => values.NODE_ENV === 'production'

/** Keys that must be given when something else is so. */
const needed = (name: KeyName, when: (values: Values) => boolean, id: string, en: string): Rule => ({
  key: name,
  broken: (values) => when(values) && values[name] === undefined,
  remedy: { id: `Wajib diisi ${id}.`, en: `Required ${en}.` },
})

/** Keys that name a file, which must be there. */
const readable = (name: 'SIGNING_P12' | 'SIGNATURE_ROOTS'): Rule => ({
  key: name,
  broken: ({ [name]: path }) => path !== undefined && !isReadable(path),
  remedy: { id: 'Berkasnya tidak dapat dibaca; periksa letak dan izinnya.', en: 'The file cannot be read.' },
})

const withS3 = (values: Values) => values.FILE_STORE === 's3'
const forS3 = ['bila FILE_STORE=s3', 'when FILE_STORE=s3'] as const
const withWhatsapp = (values: Values) => (values.WHATSAPP_TOKEN ?? values.WHATSAPP_PHONE_ID) !== undefined
const forWhatsapp = ['bila WhatsApp dipakai', 'when WhatsApp is used'] as const

/** What belongs together, wherever LIKE-U runs. */
export const everywhere: readonly Rule[] = [
  needed('S3_ENDPOINT', withS3, ...forS3),
  needed('S3_BUCKET', withS3, ...forS3),
  needed('S3_ACCESS_KEY_ID', withS3, ...forS3),
  needed('S3_SECRET_ACCESS_KEY', withS3, ...forS3),
  needed('SENDGRID_API_KEY', (v) => v.EMAIL_CHANNEL === 'sendgrid', 'untuk SendGrid', 'for SendGrid'),
  needed('SMTP_URL', (v) => v.EMAIL_CHANNEL === 'smtp', 'untuk SMTP', 'for SMTP'),
  needed('EMAIL_FROM', (v) => v.EMAIL_CHANNEL !== 'mailbox', 'untuk mengirim email', 'to send email'),
  needed('WHATSAPP_TOKEN', withWhatsapp, ...forWhatsapp),
  needed('WHATSAPP_PHONE_ID', withWhatsapp, ...forWhatsapp),
  needed('DATABASE_URL', (v) => Boolean(v.DATABASE_MIGRATION_URL), 'bersama DATABASE_MIGRATION_URL', 'beside it'),
  needed('DATABASE_URL', (v) => v.DATABASE_POOLER !== 'none', 'bersama DATABASE_POOLER', 'beside DATABASE_POOLER'),
  needed('DATABASE_URL', (v) => Boolean(v.DATABASE_REPLICA_URLS), 'bersama salinannya', 'beside its replicas'),
  needed('SUPER_ADMIN_EMAIL', (v) => Boolean(v.SUPER_ADMIN_PASSWORD), 'bersama kata sandinya', 'with its password'),
  needed('SUPER_ADMIN_PASSWORD', (v) => Boolean(v.SUPER_ADMIN_EMAIL), 'bersama emailnya', 'with its email'),
  needed('BSRE_USER', (v) => Boolean(v.BSRE_URL), 'bersama BSRE_URL', 'beside BSRE_URL'),
  needed('BSRE_PASSWORD', (v) => Boolean(v.BSRE_URL), 'bersama BSRE_URL', 'beside BSRE_URL'),
  readable('SIGNING_P12'),
  readable('SIGNATURE_ROOTS'),
]

/** What a real installation may not do without. */
export const inProduction: readonly Rule[] = [
  needed('SECRET', isProduction, 'di production', 'in production'),
  {
    key: 'SECRET',
    broken: ({ SECRET: secret }) => secret !== undefined && isWeak(secret),
    remedy: {
      id: 'Mudah ditebak; buat baru dengan `openssl rand -base64 32`.',
      en: 'Easy to guess; make one with `openssl rand -base64 32`.',
    },
  },
  {
    key: 'PUBLIC_URL',
    broken: ({ PUBLIC_URL: url }) => !url?.startsWith('https:'),
    remedy: { id: 'Isi alamat https:// yang dibuka warga.', en: 'Give the https:// address that people open.' },
  },
  {
    key: 'DATABASE_MIGRATION_URL',
    broken: ({ DATABASE_URL: app, DATABASE_MIGRATION_URL: owner }) => app !== undefined && sameRole(app, owner ?? app),
    remedy: {
      id: 'Isi dengan peran pemilik tabel, berbeda dari peran DATABASE_URL.',
      en: 'Give the role that owns the tables; it must differ from the role of DATABASE_URL.',
    },
  },
  {
    key: 'EMAIL_CHANNEL',
    broken: ({ EMAIL_CHANNEL: channel }) => channel === 'mailbox',
    remedy: { id: 'Isi sendgrid atau smtp; mailbox hanya untuk pengembang.', en: 'Give sendgrid or smtp.' },
  },
  {
    key: 'BSRE_URL',
    broken: ({ BSRE_URL: url }) => url?.startsWith('http:') ?? false,
    remedy: {
      id: 'Isi alamat https://: passphrase pejabat tidak boleh lewat tanpa sandi.',
      en: 'Give an https:// address: passphrases of officials must not travel in clear.',
    },
  },
  needed('WHATSAPP_APP_SECRET', withWhatsapp, ...forWhatsapp),
  needed('WHATSAPP_VERIFY_TOKEN', withWhatsapp, ...forWhatsapp),
  {
    key: 'DEMO',
    broken: ({ DEMO: demo }) => demo === true,
    remedy: { id: 'Akun contoh tidak boleh ada di production.', en: 'Demo accounts have no place in production.' },
  },
]

const guessable = /change.?me|password|secret|example|contoh|rahasia|sandi|like-?u|12345|qwerty/i

/** Random text of this length hardly ever has so few different characters, or a word in it. */
const isWeak = (secret: string): boolean => new Set(secret).size < 12 || guessable.test(secret)

const sameRole = (one: string, other: string): boolean => new URL(one).username === new URL(other).username

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}
