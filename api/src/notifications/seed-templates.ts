import type { EntityManager } from '@mikro-orm/postgresql'
import { MessageTemplate } from './message-template.ts'
import { templates, type TemplateKey } from './templates/templates.seed.ts'

/** Adds the first wording of every message that has none yet; what the office has reworded stays. */
export async function seedTemplates(em: EntityManager): Promise<void> {
  const known = new Set((await em.find(MessageTemplate, {}, { fields: ['key'] })).map(({ key }) => key))
  const keys = (Object.keys(templates) as TemplateKey[]).filter((key) => !known.has(key))
  for (const key of keys) em.persist(Object.assign(new MessageTemplate(), { ...templates[key], key, version: 1 }))
  await em.flush()
}
