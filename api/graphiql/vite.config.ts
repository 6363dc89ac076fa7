import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Bundles GraphiQL with its editor and workers, so that the page asks nothing of anybody but LIKE-U. */
export default defineConfig({
  base: '/graphiql/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/graphiql',
    emptyOutDir: true,
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      // GraphiQL's files carry notes to a compiler that has run already; nothing is lost with them.
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
    },
  },
})
