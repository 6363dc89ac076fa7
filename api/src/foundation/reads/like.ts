const escape = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&')

/** A LIKE pattern for texts that begin with exactly what was typed. */
export const beginning = (text: string): string => `${escape(text)}%`

/** A LIKE pattern for texts that hold exactly what was typed. */
export const containing = (text: string): string => `%${escape(text)}%`
