import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker, OEM } from 'tesseract.js'
import type { Recogniser } from './recogniser.ts'

const files = createRequire(import.meta.url)
/** What it knows of Indonesian; left to itself it would fetch this from another host. */
const knowledge = join(dirname(files.resolve('@tesseract.js-data/ind/package.json')), '4.0.0_best_int')

/** The Tesseract that comes along with LIKE-U: the same reader as WebAssembly, several times slower. */
export async function createBundledRecogniser(): Promise<Recogniser> {
  const reader = await createWorker('ind', OEM.LSTM_ONLY, { langPath: knowledge, cacheMethod: 'none', gzip: true })
  return {
    read: async (image) => (await reader.recognize(image, {}, { text: false, tsv: true })).data.tsv ?? '',
    close: () => reader.terminate(),
  }
}
