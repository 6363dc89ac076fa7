import type { Placeholder } from './template.ts'

const mark = /\{\{(\w+)\}\}/g

/** The placeholders a wording mentions, in their order. */
export const mentioned = (wording: string): string[] => Array.from(wording.matchAll(mark), ([, name]) => name!)

/** Whether braces are left over that mark nothing: a slip of the pen which readers would see. */
export const hasStrayBraces = (wording: string): boolean => /[{}]/.test(wording.replace(mark, ''))

/** Puts the values in their places; a value is never read as a wording itself. */
export const fill = (wording: string, values: Partial<Record<Placeholder, string>>): string =>
  wording.replace(mark, (_, name: Placeholder) => values[name] ?? '')
