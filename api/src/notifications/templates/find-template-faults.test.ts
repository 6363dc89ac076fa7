import { describe, expect, it } from 'vitest'
import { findTemplateFaults } from './find-template-faults.ts'
import { templates } from './templates.seed.ts'
import type { TemplateSeed } from './template.ts'

describe('wordings', () => {
  it.each(Object.entries(templates))('%s mentions only what it may', (_, seed) => {
    expect(findTemplateFaults(seed)).toEqual([])
  })

  it.each(Object.entries(templates))('%s has a wording for every channel it uses', (_, seed: TemplateSeed) => {
    expect(seed.only === 'EMAIL' || seed.whatsApp !== undefined).toBe(true)
  })

  it.each<[string, Partial<TemplateSeed>, string]>([
    ['a reason by WhatsApp', { needs: ['reason'], whatsApp: { id: '{{reason}}', en: '' } }, 'whatsApp.id'],
    ['a full name by WhatsApp', { whatsApp: { id: '', en: 'Hello {{name}}' } }, 'whatsApp.en'],
    ['what nobody supplies', { email: { id: '{{link}}', en: '' } }, 'email.id'],
    ['a placeholder with blanks', { email: { id: '{{ name }}', en: '' } }, 'email.id'],
    ['half a placeholder', { subject: { id: '', en: '{name}}' } }, 'subject.en'],
    ['what does not exist', { subject: { id: '', en: '{{nik}}' } }, 'subject.en'],
  ])('refuses %s', (_, wording, field) => {
    const plain = { id: '', en: '' }
    const faults = findTemplateFaults({ needs: [], subject: plain, email: plain, ...wording })
    expect(faults.map((fault) => fault.field)).toEqual([field])
  })
})
