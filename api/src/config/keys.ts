import { z } from 'zod'
import type { Text } from '../foundation/text.ts'

/** One key of the environment: what it may hold, and what to do when it holds something else. */
export interface Key<Schema extends z.ZodType = z.ZodType> {
  schema: Schema
  remedy: Text
}

const key = <Schema extends z.ZodType>(schema: Schema, id: string, en: string): Key<Schema> => ({
  schema,
  remedy: { id, en },
})

const text = z.string().optional()
const number = (least: number, most: number, usual: number) =>
  z.coerce.number().int().min(least).max(most).default(usual)
const port = (usual: number) => number(0, 65_535, usual)
const address = (schemes: RegExp) => z.url({ protocol: schemes })
const http = address(/^https?$/)
const postgres = address(/^postgres(ql)?$/)
const list = (of: z.ZodType<string, string>) =>
  z
    .string()
    .transform((value) => value.split(',').map((one) => one.trim()))
    .pipe(z.array(of))
const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

const isPort = ['Isi nomor porta 0–65535.', 'Give a port number, 0–65535.'] as const
const isText = ['Isi dengan teks.', 'Give a text.'] as const
const isHttp = ['Isi alamat http:// atau https://.', 'Give an http:// or https:// address.'] as const
const isPostgres = [
  'Isi alamat postgresql://peran:sandi@server:5432/nama.',
  'Give an address like postgresql://role:password@server:5432/name.',
] as const
const isPostgresList = [
  'Isi alamat-alamat postgresql://… yang dipisahkan koma.',
  'Give addresses like postgresql://…, separated by commas.',
] as const
const isFlag = ['Isi true atau false.', 'Give true or false.'] as const
const isEmail = ['Isi alamat email.', 'Give an email address.'] as const

/** Every key LIKE-U reads from the environment. `docs` and `docker-compose.yml` know no others. */
export const keys = {
  PORT: key(port(4000), ...isPort),
  HOST: key(z.string().default('localhost'), ...isText),
  PUBLIC_URL: key(http.optional(), ...isHttp),
  TRUST_PROXY: key(number(0, 10, 0), 'Isi jumlah proxy di depan LIKE-U, 0–10.', 'Give the number of proxies, 0–10.'),
  NODE_ENV: key(
    z.enum(['production', 'development', 'test']).default('development'),
    'Isi production, development atau test.',
    'Give production, development or test.',
  ),
  DATA_DIR: key(z.string().default('./data'), ...isText),
  LOG_LEVEL: key(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    'Isi fatal, error, warn, info, debug, trace atau silent.',
    'Give fatal, error, warn, info, debug, trace or silent.',
  ),
  SECRET: key(z.string().min(32).optional(), 'Isi minimal 32 karakter acak.', 'Give at least 32 random characters.'),
  DATABASE_URL: key(postgres.optional(), ...isPostgres),
  DATABASE_MIGRATION_URL: key(postgres.optional(), ...isPostgres),
  DATABASE_POOL: key(number(1, 200, 10), 'Isi jumlah koneksi, 1–200.', 'Give the number of connections, 1–200.'),
  DATABASE_POOLER: key(
    z.enum(['none', 'transaction']).default('none'),
    'Isi transaction bila DATABASE_URL menuju PgBouncer dalam mode transaksi; selain itu none.',
    'Give transaction when DATABASE_URL leads to PgBouncer in transaction mode, none otherwise.',
  ),
  DATABASE_REPLICA_URLS: key(list(postgres).optional(), ...isPostgresList),
  FILE_STORE: key(z.enum(['disk', 's3']).default('disk'), 'Isi disk atau s3.', 'Give disk or s3.'),
  S3_ENDPOINT: key(http.optional(), ...isHttp),
  S3_BUCKET: key(text, ...isText),
  S3_REGION: key(z.string().default('us-east-1'), ...isText),
  S3_ACCESS_KEY_ID: key(text, ...isText),
  S3_SECRET_ACCESS_KEY: key(text, ...isText),
  BACKUP_KEY: key(
    z.string().min(32).optional(),
    'Isi minimal 32 karakter acak.',
    'Give at least 32 random characters.',
  ),
  BACKUP_S3_ENDPOINT: key(http.optional(), ...isHttp),
  BACKUP_S3_REGION: key(text, ...isText),
  BACKUP_S3_ACCESS_KEY_ID: key(text, ...isText),
  BACKUP_S3_SECRET_ACCESS_KEY: key(text, ...isText),
  CLAMD_HOST: key(text, ...isText),
  CLAMD_PORT: key(port(3310), ...isPort),
  EMAIL_CHANNEL: key(
    z.enum(['mailbox', 'sendgrid', 'smtp']).default('mailbox'),
    'Isi mailbox, sendgrid atau smtp.',
    'Give mailbox, sendgrid or smtp.',
  ),
  EMAIL_FROM: key(z.email().optional(), ...isEmail),
  SENDGRID_API_KEY: key(text, ...isText),
  SENDGRID_URL: key(http.default('https://api.sendgrid.com'), ...isHttp),
  SENDGRID_WEBHOOK_KEY: key(text, ...isText),
  SMTP_URL: key(
    address(/^smtps?$/).optional(),
    'Isi alamat smtp:// atau smtps://.',
    'Give an smtp:// or smtps:// address.',
  ),
  WHATSAPP_TOKEN: key(text, ...isText),
  WHATSAPP_PHONE_ID: key(text, ...isText),
  WHATSAPP_URL: key(http.default('https://graph.facebook.com'), ...isHttp),
  WHATSAPP_APP_SECRET: key(text, ...isText),
  WHATSAPP_VERIFY_TOKEN: key(text, ...isText),
  SIGNING_P12: key(text, ...isText),
  SIGNING_P12_PASSWORD: key(text, ...isText),
  SIGNATURE_ROOTS: key(text, ...isText),
  TIMESTAMP_URL: key(http.optional(), ...isHttp),
  BSRE_URL: key(http.optional(), ...isHttp),
  BSRE_USER: key(text, ...isText),
  BSRE_PASSWORD: key(text, ...isText),
  DOCUMENT_LINK_DAYS: key(
    number(1, 365, 30),
    'Isi berapa hari tautan dokumen berlaku, 1–365.',
    'Give how many days links to documents work, 1–365.',
  ),
  DEMO: key(flag.optional(), ...isFlag),
  SUPER_ADMIN_EMAIL: key(z.email().optional(), ...isEmail),
  SUPER_ADMIN_PASSWORD: key(z.string().min(12).optional(), 'Isi minimal 12 karakter.', 'Give at least 12 characters.'),
} as const

/** The name of a key of the environment. */
export type KeyName = keyof typeof keys

/** The environment once every key has been read. */
export type Values = { [Name in KeyName]: z.output<(typeof keys)[Name]['schema']> }
