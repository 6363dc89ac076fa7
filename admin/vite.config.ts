import { defineConfig } from 'vite'
import { compress } from './compress.ts'
import { pdfParts } from './pdf-parts.ts'

/** Bundles the console; the API serves what comes out under /admin, each desk a file of its own. */
export default defineConfig({
  base: '/admin/',
  plugins: [pdfParts(), compress()],
  html: { cspNonce: '__NONCE__' },
  worker: { format: 'es' },
  build: {
    outDir: '../api/dist/admin',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // Libraries carry notes to a compiler that has run already; nothing is lost with them.
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
    },
  },
})
