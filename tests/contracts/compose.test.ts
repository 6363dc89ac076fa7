import { readFileSync } from 'node:fs'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { keyNames, readConfig } from '../../api/src/config.ts'

interface Service {
  image?: string
  environment?: Record<string, string | number>
  healthcheck?: unknown
  configs?: { source: string }[]
  depends_on?: Record<string, { condition: string }>
}

interface Compose {
  services: Record<string, Service>
  configs: Record<string, { file: string }>
}

const fileAt = (path: string) => new URL(path, import.meta.url)
const text = readFileSync(fileAt('../../docker-compose.yml'), 'utf8')
const compose = parse(text) as Compose
const { api } = compose.services as { api: Service }

/** What a careful operator would give. */
const given: Record<string, string> = {
  DOMAIN: 'layanan.example.go.id',
  SECRET: 'q3V8mZ1xT7bN5rK0pW4sY9cL2dF6gH8jA',
  APP_PASSWORD: 'one',
  OWNER_PASSWORD: 'two',
  S3_SECRET: 'three',
  EMAIL_FROM: 'layanan@example.go.id',
  SIGNING_P12_PASSWORD: 'four',
}

const fill = (value: string | number): string =>
  String(value).replace(/\$\{(\w+)(?::([?-])([^}]*))?\}/g, (_all, name: string, kind: string, rest: string) => {
    if (kind === '?' && !given[name]) throw new Error(`${name} is needed`)
    return given[name] ?? rest
  })

describe('docker-compose.yml', () => {
  it('follows the Compose Specification', () => {
    // Ajv knows its draft by another address, and refuses the old `id`.
    const schema = JSON.parse(readFileSync(fileAt('compose-spec.json'), 'utf8'), (key, value: unknown) =>
      typeof value === 'string' && (key === '$schema' || key === 'id') ? undefined : value,
    ) as object
    // The schema's own formats are not those of JSON Schema by the same names.
    const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(schema)
    validate(compose)
    expect(validate.errors).toBeNull()
  })

  it('gives the API keys it knows, and a configuration it accepts', () => {
    const environment = Object.entries(api.environment!)
    expect(environment.map(([key]) => key).filter((key) => !keyNames.includes(key as never))).toEqual([])
    const env = Object.fromEntries(environment.map(([key, value]) => [key, fill(value)]))
    // The certificate is mounted in the container only.
    const config = readConfig({ ...env, SIGNING_P12: undefined })
    expect(config).toMatchObject({ production: true, people: { demo: false }, files: { kind: 's3' } })
  })

  it('passes on every key there is, but for those that this shape decides', () => {
    const decided = ['DATA_DIR', 'DEMO', 'DATABASE_POOLER', 'S3_REGION', 'SENDGRID_URL', 'WHATSAPP_URL']
    expect(keyNames.filter((key) => !(key in api.environment!)).toSorted()).toEqual(decided.toSorted())
  })

  it('and every key is explained to the operator, and no other', () => {
    const explained = readFileSync(fileAt('../../docs/operations/settings.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => [...line.split('|')[1]!.matchAll(/`(\w+)`/g)].map(([, key]) => key!))
    expect(explained.toSorted()).toEqual([...keyNames].toSorted())
  })

  it('holds no secret of its own', () => {
    const secrets = [...text.matchAll(/^\s+(\w*(?:SECRET|PASSWORD|TOKEN)\w*): (.*)$/gm)]
    expect(secrets.length).toBeGreaterThan(5)
    expect(secrets.filter(([, , value]) => !value!.startsWith('${'))).toEqual([])
  })

  it('starts nothing before what it needs is healthy', () => {
    for (const { depends_on: needs = {} } of Object.values(compose.services)) {
      for (const [name, { condition }] of Object.entries(needs)) {
        const needed = compose.services[name]
        expect(needed).toBeDefined()
        if (condition === 'service_healthy') expect(needed!.healthcheck).toBeDefined()
      }
    }
  })

  it('mounts files that exist', () => {
    for (const { file } of Object.values(compose.configs)) expect(readFileSync(fileAt(`../../${file}`))).toBeTruthy()
  })
})
