import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Otherwise vitest and the libraries each load their own copy of graphql, and neither knows the other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
  test: {
    setupFiles: ['tests/harness/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['api/src/**/*.test.ts', 'admin/src/**/*.test.{ts,tsx}', 'portal/src/**/*.test.{ts,tsx}'],
          // They keep nothing between them, so the modules are read once.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/load/**'],
          // Each has a database and ports of its own, and waits more than it works.
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
          globalSetup: ['tests/harness/global-setup.ts'],
          // Browsers and killed processes on a busy machine: what needs a second try passes, and is named at the end.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
})
