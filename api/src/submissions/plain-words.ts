/** A text as search compares it: small letters, no accents, single blanks. PostgreSQL's `plain_words` does the same. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()

/** The words of a text as search compares them. */
export const wordsOf = (text: string): string[] => plainText(text).split(' ').filter(Boolean)

/** A number or word without what people may leave out in writing it: blanks, dots, dashes. */
export const bareWord = (text: string): string => plainText(text).replaceAll(/[^\p{L}\p{N}]/gu, '')
