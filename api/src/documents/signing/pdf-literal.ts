/**
 * Text for the inside of a PDF literal string: the signature's placeholder writes it as it is, so a bracket would end
 * the string and a letter beyond ASCII would come out wrong.
 */
export const pdfLiteral = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text)
    ? text.replace(/[\\()]/g, '\\$&')
    : octal(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())

const octal = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
