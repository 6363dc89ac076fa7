import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }

/** What a PDF may leave to its reader: tables of characters, the fourteen standard fonts, codecs of scanners. */
const parts: Record<string, RegExp> = {
  cmaps: /\.bcmap$/,
  standard_fonts: /\.(pfb|ttf)$/,
  wasm: /_nowasm_fallback\.js$/,
}

/** Lays the parts pdf.js fetches by name beside what is bundled; the folder is named after the version they belong to. */
export const pdfParts = (): Plugin => ({
  name: 'pdf-parts',
  apply: 'build',
  generateBundle() {
    for (const [part, wanted] of Object.entries(parts))
      for (const name of readdirSync(join(folder, part)).filter((file) => wanted.test(file)))
        this.emitFile({
          type: 'asset',
          fileName: `assets/pdfjs-${version}/${part}/${name}`,
          source: readFileSync(join(folder, part, name)),
        })
  },
})
