import { defineConfig } from 'vitest/config'

// All texts, whatever screen brings them.
const setupFiles = ['tests/all-texts.ts']

// Two kinds of tests: `unit` runs in Node, many files at once; `e2e` drives a real Chromium against a real server.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          environment: 'node',
          pool: 'forks',
          // More than two cores: half of the time goes into waiting for lines that die and bells that ring.
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          setupFiles,
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          pool: 'forks',
          globalSetup: 'tests/e2e/stands.ts',
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          // Limits for what never comes: a busy machine is no fault.
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
