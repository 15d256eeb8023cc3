/**
 * Which tests reach a change that no import shows: a browser loads a built page, a child process a server. A change of either
 * is walked through once, and the tests of its corner are run; all others run with `npm test`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** What each corner of the house is made of, and the files of tests that look at it from outside. */
export const corners: readonly (readonly [made: RegExp, tests: readonly string[]])[] = [
  [/^(client|server|shared|stops|tests\/e2e)\//, ['e2e/by-names']],
  [/^stops\//, ['server/whole-match']],
  [/^client\/stage\/|^stops\/\w[\w-]*\/face\/scene/, ['e2e/stage', 'e2e/no-canvas']],
  [/^client\/net\/|^server\/line\//, ['e2e/dead-line', 'e2e/closed-network', 'e2e/optimistic']],
  [
    /^client\/parts\/|^client\/index\.html$|^vite\.config|^scripts\/(build|lazy|first)/,
    ['e2e/first-lines', 'e2e/lost-files', 'e2e/upgrade'],
  ],
  [/^client\/report\/|^shared\/match\/report/, ['e2e/report-files', 'e2e/report-print']],
  [/^client\/lab\/|^shared\/(engine|lab|model)\//, ['e2e/same-bits', 'e2e/fork-threads']],
  [
    /^client\/solo\/|^scripts\/(solo-site|offline-worker|app-manifest)|^client\/net\/base/,
    ['e2e/solo', 'e2e/solo-site'],
  ],
  [/^client\/check\/|^server\/http\/check/, ['e2e/check']],
  [/^client\/bench\/|^shared\/bench\//, ['e2e/bench']],
  [/^client\/ui\//, ['e2e/phone-page', 'e2e/heard']],
  [/^server\/rooms\//, ['e2e/door', 'e2e/host-key', 'server/again']],
  [/^server\/(persistence\/|app|main)/, ['server/restart', 'server/one-server']],
]

/** Paths that differ from a commit, those that git does not know yet among them. */
export function changedFiles(since: string): readonly string[] {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).split('\n').filter(Boolean)
  return [...git('diff', '--name-only', '--relative', since), ...git('ls-files', '--others', '--exclude-standard')]
}

/**
 * Kinds of tests in Node in which a change is looked for by what imports it. Every server imports every stop: there one whole
 * match over the wire stands for all, because what is a stop's own is held by its unit tests and the contract of stops.
 */
export function kindsFor(changed: readonly string[]): readonly string[] {
  const isOfStops = (path: string) => /^(stops|tests\/stops|docs)\/|\.md$/.test(path)
  return changed.every(isOfStops) ? ['unit'] : ['unit', 'system']
}

/** Paths of the tests that look from outside at what these files make. */
export function reachedFiles(changed: readonly string[]): readonly string[] {
  const reached = corners.filter(([made]) => changed.some((path) => made.test(path))).flatMap(([, tests]) => tests)
  const themselves = changed.filter((path) => /^tests\/e2e\/.*\.test\.ts$/.test(path) && existsSync(path))
  return [...new Set([...reached.map((name) => `tests/${name}.test.ts`), ...themselves])]
}
