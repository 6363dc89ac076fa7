import { describe, expect, it } from 'vitest'
import type { TemplateSeed } from './template.ts'
import { templates } from './templates.seed.ts'
import { findWordingFaults, type Wording } from './wording-faults.ts'

const fieldsOf = (first: TemplateSeed, wording: Partial<Wording>): string[] => {
  const { subject, email, whatsApp } = first
  const same = { subject, email, ...(whatsApp ? { whatsApp } : {}) }
  return findWordingFaults(first, { ...same, ...wording }).map(({ field }) => field)
}

describe('a new wording', () => {
  it.each(Object.entries(templates))('of %s may be the first one', (_, first) => {
    expect(fieldsOf(first, {})).toEqual([])
  })

  it.each<[string, TemplateSeed, Partial<Wording>, string[]]>([
    ['is empty', templates.ISSUED, { subject: { id: 'Terbit', en: '' } }, ['subject']],
    ['is too long', templates.ISSUED, { subject: { id: 'a'.repeat(151), en: 'a' } }, ['subject']],
    ['leaves out the link', templates.ISSUED, { email: { id: 'Terbit. {{link}}', en: 'Issued.' } }, ['email.en']],
    ['leaves out the code', templates.PHONE_CHANGE, { whatsApp: { id: '{{code}}', en: 'Hi' } }, ['whatsApp.en']],
    ['goes by email only', templates.SUSPENDED, { whatsApp: { id: 'Halo', en: 'Hello' } }, ['whatsApp']],
  ])('is refused when it %s', (_, first, wording, fields) => {
    expect(fieldsOf(first, wording)).toEqual(fields)
  })

  it('is refused without a text for WhatsApp when the message goes there', () => {
    const { subject, email } = templates.ISSUED
    expect(findWordingFaults(templates.ISSUED, { subject, email }).map(({ field }) => field)).toEqual(['whatsApp'])
  })
})
