import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { languageFiles } from './scripts/languages.ts'

/** The same chance in every run. */
const seeded = 'tests/seeded.ts'
/** All texts, whatever screen brings them. */
const allTexts = 'tests/all-texts.ts'
const plugins = [languageFiles(import.meta.dirname)]

/** Tests that wait or weigh much: for servers in processes of their own, lines that die, a graphics device in software. */
export const system = [
  'tests/{chaos,cluster,deploy,lines,load,scripts,server,soak,truth}/**/*.test.ts',
  'tests/bench/gpu-calls.test.ts',
  'tests/client/net/**/*.test.ts',
  'tests/client/old-browsers/built-files.test.ts',
  'tests/client/parts/lazy-part.test.ts',
  'tests/engine/{tfjs,wgsl}/**/*.test.ts',
  'tests/engine/{relay-card,trial}.test.ts',
  'tests/engine/wasm/contract.test.ts',
  'tests/lab/local-lab.test.ts',
  'tests/{packs,stops}/worlds.test.ts',
  'tests/stage/law.test.ts',
  'tests/stops/on-a-text.test.ts',
]
export const e2e = ['tests/e2e/**/*.test.ts']

/** Files that take half a minute and more begin first: a long one at the end would be waited for alone. */
const slow =
  /(truth|stage\/law|(wasm|wgsl|tfjs)\/contract|wgsl\/failure|(stops|packs)\/worlds|on-a-text|timed-phase|client\/net\/(dead-line|lost-answer|closed-network|stops-over-http)|rooms\/sleep|over-the-wire|full-disk|cluster\/cluster|persistence\/postgres)|e2e\/(match|access|access-stops|wall|firefox|rehearsal|old-ipad|closed-network|keyboard|by-names|upgrade|dead-line|lost-files|garage|hand-over|behind-nginx|moves|parrot|phone-page|own-files)\.test\.ts$/

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isSlow = ({ moduleId }: TestSpecification) => slow.test(moduleId)
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))]
  }
}

// Three kinds of tests (docs/decisions/0031). Two cores are meant: where tests wait, more files than cores run at a time.
// They run one after the other.
export default defineConfig({
  test: {
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        plugins,
        // Rules, pictures, texts and the engine on the processor. Files share a process and the packages it has loaded; their
        // own modules are made anew for each.
        test: {
          name: 'unit',
          setupFiles: ['tests/fresh-elements.ts', allTexts, seeded],
          include: ['tests/**/*.test.ts'],
          exclude: [...system, ...e2e],
          pool: 'forks',
          isolate: false,
          maxWorkers: 2,
          // Limits for what never comes: browsers are tested meanwhile.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins,
        // Servers, sockets, processes and experiments.
        test: {
          name: 'system',
          // What shows texts here brings them itself: to load them takes a second for each file.
          setupFiles: [seeded],
          include: system,
          globalSetup: 'tests/server/shared-postgres.ts',
          pool: 'forks',
          maxWorkers: 4,
          // Whole servers are started here: on a busy machine one start takes a quarter of a minute.
          testTimeout: 600_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 120_000 } },
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins,
        // Real browsers at real servers. Files share a process and the packages it has loaded, as unit tests do.
        test: {
          name: 'e2e',
          setupFiles: ['tests/fresh-elements.ts', allTexts, seeded],
          include: e2e,
          pool: 'forks',
          isolate: false,
          globalSetup: 'tests/e2e/stands.ts',
          maxWorkers: 2,
          // Limits for what never comes: a busy machine is no fault.
          testTimeout: 600_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 120_000 } },
          // Chance is named in the closing line of `npm test`, and a fault to be mended; it does not throw away a whole run.
          retry: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
