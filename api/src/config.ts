import { join, resolve } from 'node:path'
import { ConfigFault, type KeyFault } from './config/config-fault.ts'
import { keys, type KeyName, type Values } from './config/keys.ts'
import { everywhere, inProduction } from './config/rules.ts'
import { keptSecret } from './database/kept-secret.ts'

export { ConfigFault } from './config/config-fault.ts'

/** The database to use: a server's address, or none for LIKE-U's own in the data folder. */
export interface DatabaseConfig {
  dataDir: string
  url?: string
  migrationUrl?: string
  pool: number
  /** Whether statements pass a pooler that lends a connection for one transaction only. */
  pooled: boolean
  /** Copies of the database for reads that may be a moment old. */
  replicaUrls: readonly string[]
}

/** What LIKE-U was told at start, read once from the environment. */
export type Config = ReturnType<typeof arrange>

/** Names of every key of the environment LIKE-U knows. */
export const keyNames = Object.keys(keys) as KeyName[]

/** Reads the environment. @throws ConfigFault with everything that is wrong, and the remedies */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const { values, faults } = readKeys(env)
  const broken = new Set(faults.map(({ key }) => key))
  const rules = values.NODE_ENV === 'production' ? [...everywhere, ...inProduction] : everywhere
  for (const { key, broken: isBroken, remedy } of rules) {
    if (!broken.has(key) && isBroken(values)) faults.push({ key, remedy })
  }
  if (faults.length > 0) throw new ConfigFault(faults)
  return arrange(values)
}

/** An empty value counts as none: that is how a compose file passes on what was not given. */
function readKeys(env: Readonly<Record<string, string | undefined>>): { values: Values; faults: KeyFault[] } {
  const faults: KeyFault[] = []
  const entries = keyNames.map((name) => {
    const { schema, remedy } = keys[name]
    const read = schema.safeParse(env[name] === '' ? undefined : env[name])
    if (!read.success) faults.push({ key: name, remedy })
    return [name, read.data]
  })
  return { values: Object.fromEntries(entries) as Values, faults }
}

function arrange(values: Values) {
  const production = values.NODE_ENV === 'production'
  const dataDir = resolve(values.DATA_DIR)
  return {
    production,
    dataDir,
    logLevel: values.LOG_LEVEL,
    secret: values.SECRET ?? keptSecret(join(dataDir, 'secret')),
    people: peopleOf(values),
    documentLinkDays: values.DOCUMENT_LINK_DAYS,
    server: {
      port: values.PORT,
      host: values.HOST,
      publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
      trustedProxies: values.TRUST_PROXY,
    },
    database: databaseOf(values, dataDir),
    files: filesOf(values, dataDir),
    backup: backupOf(values),
    scanner: values.CLAMD_HOST ? { host: values.CLAMD_HOST, port: values.CLAMD_PORT } : undefined,
    mail: mailOf(values),
    whatsapp: whatsappOf(values),
    signing: signingOf(values, dataDir),
  }
}

/** Whom an empty installation begins with: demo people outside production, or the first account of a real one. */
const peopleOf = ({ DEMO, NODE_ENV, SUPER_ADMIN_EMAIL: email, SUPER_ADMIN_PASSWORD: password }: Values) => ({
  demo: DEMO ?? NODE_ENV !== 'production',
  firstAdmin: email && password ? { email, password } : undefined,
})

const databaseOf = (values: Values, dataDir: string): DatabaseConfig => ({
  dataDir,
  url: values.DATABASE_URL,
  migrationUrl: values.DATABASE_MIGRATION_URL,
  pool: values.DATABASE_POOL,
  pooled: values.DATABASE_POOLER === 'transaction',
  replicaUrls: values.DATABASE_REPLICA_URLS ?? [],
})

/** Where files are kept. The rules have made sure that what a choice needs is given. */
const filesOf = (values: Values, dataDir: string) =>
  values.FILE_STORE === 'disk'
    ? { kind: 'disk' as const, folder: join(dataDir, 'files') }
    : {
        kind: 's3' as const,
        endpoint: values.S3_ENDPOINT!,
        region: values.S3_REGION,
        bucket: values.S3_BUCKET!,
        accessKeyId: values.S3_ACCESS_KEY_ID!,
        secretAccessKey: values.S3_SECRET_ACCESS_KEY!,
      }

/** How backups are entered; a bucket for them is entered as that of the files where nothing else is said. */
const backupOf = (values: Values) => ({
  key: values.BACKUP_KEY,
  s3: {
    endpoint: values.BACKUP_S3_ENDPOINT ?? values.S3_ENDPOINT,
    region: values.BACKUP_S3_REGION ?? values.S3_REGION,
    accessKeyId: values.BACKUP_S3_ACCESS_KEY_ID ?? values.S3_ACCESS_KEY_ID,
    secretAccessKey: values.BACKUP_S3_SECRET_ACCESS_KEY ?? values.S3_SECRET_ACCESS_KEY,
  },
})

const mailOf = (values: Values) => ({
  channel: values.EMAIL_CHANNEL,
  from: values.EMAIL_FROM ?? 'like-u@localhost',
  smtpUrl: values.SMTP_URL,
  sendgrid: {
    apiKey: values.SENDGRID_API_KEY,
    url: values.SENDGRID_URL,
    webhookKey: values.SENDGRID_WEBHOOK_KEY,
  },
})

const signingOf = (values: Values, dataDir: string) => ({
  p12Path: values.SIGNING_P12,
  password: values.SIGNING_P12_PASSWORD,
  dataDir,
  timestampUrl: values.TIMESTAMP_URL,
  rootsPath: values.SIGNATURE_ROOTS,
  bsre: values.BSRE_URL
    ? { url: values.BSRE_URL, user: values.BSRE_USER ?? '', password: values.BSRE_PASSWORD ?? '' }
    : undefined,
})

const whatsappOf = (values: Values) =>
  values.WHATSAPP_TOKEN && values.WHATSAPP_PHONE_ID
    ? {
        token: values.WHATSAPP_TOKEN,
        phoneId: values.WHATSAPP_PHONE_ID,
        url: values.WHATSAPP_URL,
        appSecret: values.WHATSAPP_APP_SECRET,
        verifyToken: values.WHATSAPP_VERIFY_TOKEN,
      }
    : undefined
