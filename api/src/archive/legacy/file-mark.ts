import { cleanFileName } from '../../foundation/files/clean-file-name.ts'
import { keyedHash } from '../../foundation/secret-box.ts'
import { plainText } from '../../submissions/plain-words.ts'

/** What a file of an import is known by, whoever typed its name, with or without `.pdf`; nobody reads the name in it. */
export const fileMark = (secret: string, name: string): string =>
  keyedHash(secret, 'search', `legacy-file/${plainText(cleanFileName(name)).replace(/\.pdf$/, '')}`)
