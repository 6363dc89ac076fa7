const mark = /\{\{(\w+)\}\}/g

/** The marks (`{{name}}`) a wording mentions, in their order. */
export const mentioned = (wording: string): string[] => Array.from(wording.matchAll(mark), ([, name]) => name!)

/** Whether braces are left over that mark nothing: a slip of the pen which readers would see. */
export const hasStrayBraces = (wording: string): boolean => /[{}]/.test(wording.replace(mark, ''))

/** Puts the values in the places of their marks; a value is never read as a wording itself. */
export const fill = (wording: string, values: Readonly<Record<string, string | undefined>>): string =>
  wording.replace(mark, (_, name: string) => values[name] ?? '')
