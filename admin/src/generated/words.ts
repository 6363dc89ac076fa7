import { useLocale, useTranslate } from 'ra-core'
import { useMemo } from 'react'
import { readDescription } from '../schema/description.ts'
import type { Field } from '../schema/resource.ts'
import { useData } from './use-data.ts'

/** What the generated pages call things. */
export interface Words {
  /** A list, in the plural. */
  list(name: string): string
  /** A field of a type. */
  field(field: Pick<Field, 'name' | 'owner' | 'description'>): string
  /** What else there is to know about a field; only where the catalogue or the schema say it in this language. */
  help(field: Pick<Field, 'name' | 'owner' | 'description'>): string | undefined
  /** A value of an enum. */
  value(enumName: string, value: string): string
  /** A mutation, as a verb. */
  action(name: string): string
}

/**
 * The words for what the schema holds: first those of the catalogue, then those the schema’s description gives in both
 * languages, then the name itself, so that what is new has a name before anyone has written one.
 */
export function useWords(): Words {
  const translate = useTranslate()
  const locale = useLocale() as 'id' | 'en'
  const { reading } = useData()
  return useMemo(() => {
    const say = (key: string): string | undefined => translate(key, { _: '' }) || undefined
    const told = (text?: string | null) => readDescription(text)
    return {
      list: (name) => say(`schema.list.${name}`) ?? spaced(name),
      field: ({ owner, name, description }) =>
        say(`schema.own.${owner}.${name}`) ??
        say(`schema.field.${name}`) ??
        told(description).label?.[locale] ??
        spaced(name),
      help: ({ description }) => (locale === 'en' ? told(description).help || undefined : undefined),
      value: (enumName, value) => {
        const known = say(`schema.enum.${enumName}.${value}`)
        if (known) return known
        const member = reading.schema.type(enumName)?.enumValues?.find(({ name }) => name === value)
        return told(member?.description).label?.[locale] ?? spaced(value.toLowerCase())
      },
      action: (name) => say(`schema.action.${name}`) ?? spaced(name),
    }
  }, [translate, locale, reading])
}

/** `createdAt` and `created_at` as words. */
export function spaced(name: string): string {
  const words = name
    .replaceAll(/_/g, ' ')
    .replaceAll(/([a-z0-9])([A-Z])/g, (_, end, start) => `${end} ${start.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
