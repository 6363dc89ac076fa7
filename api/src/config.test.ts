import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ConfigFault, readConfig } from './config.ts'

const DATA_DIR = mkdtempSync(join(tmpdir(), 'like-u-config-'))
afterAll(() => rmSync(DATA_DIR, { recursive: true }))

const production = {
  DATA_DIR,
  NODE_ENV: 'production',
  SECRET: 'q3V8mZ1xT7bN5rK0pW4sY9cL2dF6gH8jA',
  PUBLIC_URL: 'https://layanan.example.go.id/',
  DATABASE_URL: 'postgresql://app:a@db/likeu',
  DATABASE_MIGRATION_URL: 'postgresql://owner:b@db/likeu',
  EMAIL_CHANNEL: 'smtp',
  SMTP_URL: 'smtp://mail:25',
  EMAIL_FROM: 'layanan@example.go.id',
}

function faultsOf(env: Record<string, string | undefined>): string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    return (error as ConfigFault).faults.map(({ key }) => key)
  }
}

describe('readConfig', () => {
  it('needs nothing outside production', () => {
    const config = readConfig({ DATA_DIR })
    expect(config).toMatchObject({
      production: false,
      people: { demo: true },
      files: { kind: 'disk' },
      mail: { channel: 'mailbox' },
    })
    expect(config.server).toEqual({
      port: 4000,
      host: 'localhost',
      publicUrl: 'http://localhost:4000',
      trustedProxies: 0,
    })
  })

  it('makes a secret once, readable by its owner only', () => {
    const { secret } = readConfig({ DATA_DIR })
    expect(secret.length).toBeGreaterThanOrEqual(32)
    expect(readConfig({ DATA_DIR }).secret).toBe(secret)
    expect(statSync(join(DATA_DIR, 'secret')).mode & 0o777).toBe(0o600)
  })

  it('reads a production environment', () => {
    const config = readConfig(production)
    expect(config).toMatchObject({ production: true, people: { demo: false }, secret: production.SECRET })
    expect(config.server.publicUrl).toBe('https://layanan.example.go.id')
  })

  it('reads the addresses of replicas, one by one', () => {
    const DATABASE_REPLICA_URLS = 'postgresql://app:a@one/likeu, postgresql://app:a@two/likeu'
    const { replicaUrls, pooled } = readConfig({ ...production, DATABASE_REPLICA_URLS }).database
    expect(replicaUrls).toEqual(['postgresql://app:a@one/likeu', 'postgresql://app:a@two/likeu'])
    expect(pooled).toBe(false)
  })

  it('takes an empty value for none', () => expect(readConfig({ DATA_DIR, PORT: '' }).server.port).toBe(4000))

  it.each<[string, Record<string, string | undefined>, string]>([
    ['a port that is no number', { PORT: 'x' }, 'PORT'],
    ['a short secret', { SECRET: 'short' }, 'SECRET'],
    ['a missing secret', { SECRET: undefined }, 'SECRET'],
    ['a repeated secret', { SECRET: 'abc'.repeat(12) }, 'SECRET'],
    ['a guessable secret', { SECRET: 'please-changeme-before-going-live-0' }, 'SECRET'],
    ['plain http', { PUBLIC_URL: 'http://layanan.example.go.id' }, 'PUBLIC_URL'],
    ['the mailbox', { EMAIL_CHANNEL: 'mailbox' }, 'EMAIL_CHANNEL'],
    ['SendGrid without its key', { EMAIL_CHANNEL: 'sendgrid' }, 'SENDGRID_API_KEY'],
    ['one role for both', { DATABASE_MIGRATION_URL: production.DATABASE_URL }, 'DATABASE_MIGRATION_URL'],
    ['no owner role', { DATABASE_MIGRATION_URL: undefined }, 'DATABASE_MIGRATION_URL'],
    ['an unknown kind of pooler', { DATABASE_POOLER: 'statement' }, 'DATABASE_POOLER'],
    [
      'a pooler to nowhere',
      { DATABASE_POOLER: 'transaction', DATABASE_URL: undefined, DATABASE_MIGRATION_URL: undefined },
      'DATABASE_URL',
    ],
    [
      'a replica that is no PostgreSQL',
      { DATABASE_REPLICA_URLS: 'postgresql://app:a@copy/likeu,http://copy' },
      'DATABASE_REPLICA_URLS',
    ],
    ['an owner role only', { DATABASE_URL: undefined }, 'DATABASE_URL'],
    ['demo people', { DEMO: 'true' }, 'DEMO'],
    ['a first account without password', { SUPER_ADMIN_EMAIL: 'a@example.go.id' }, 'SUPER_ADMIN_PASSWORD'],
    ['a certificate that is not there', { SIGNING_P12: '/nowhere.p12' }, 'SIGNING_P12'],
  ])('refuses %s in production', (_what, change, key) => expect(faultsOf({ ...production, ...change })).toEqual([key]))

  it('names every fault at once, never the values', () => {
    const env = { ...production, SECRET: 'hunter2', PORT: '-1', FILE_STORE: 's3' }
    expect(faultsOf(env)).toEqual([
      'PORT',
      'SECRET',
      'S3_ENDPOINT',
      'S3_BUCKET',
      'S3_ACCESS_KEY_ID',
      'S3_SECRET_ACCESS_KEY',
    ])
    expect(() => readConfig(env)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('hunter2') }))
  })
})
