import { spawnSync } from 'node:child_process'

/** Programs some tests look at LIKE-U's work with, and the Debian package each is in. */
export const tools = {
  chromium: 'chromium',
  pdfsig: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  mutool: 'mupdf-tools',
  qpdf: 'qpdf',
  openssl: 'openssl',
  pgbouncer: 'pgbouncer',
}

/** Whether this machine has a program. */
export const hasTool = (name) => spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0

/** The programs this machine lacks. */
export const missingTools = () => Object.keys(tools).filter((name) => !hasTool(name))
