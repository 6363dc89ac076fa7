import { defineConfig } from 'vite'
import { compress } from '../admin/compress.ts'

/** Bundles the citizens' portal; the API serves what comes out at `/`, each area a file of its own. */
export default defineConfig({
  base: '/',
  plugins: [compress()],
  build: {
    outDir: '../api/dist/portal',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    // Cheap phones with an old browser are who this is for.
    target: 'es2022',
    rolldownOptions: {
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
    },
  },
})
