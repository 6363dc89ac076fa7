import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Recogniser } from './recogniser.ts'

const run = promisify(execFile)

/** Milliseconds one page may take. */
const longestPage = 120_000

/** The Tesseract of this machine, if it has one that knows Indonesian. */
export async function findSystemRecogniser(): Promise<Recogniser | undefined> {
  const listed = await run('tesseract', ['--list-langs']).catch(() => undefined)
  const known = listed ? listed.stdout.split(/\s+/) : []
  if (!known.includes('ind')) return undefined
  const languages = known.includes('eng') ? 'ind+eng' : 'ind'
  return {
    read: async (image) => {
      const options = { timeout: longestPage, killSignal: 'SIGKILL', maxBuffer: 32 * 1024 * 1024 } as const
      return (await run('tesseract', [image, 'stdout', '-l', languages, 'tsv'], options)).stdout
    },
    close: () => Promise.resolve(),
  }
}
