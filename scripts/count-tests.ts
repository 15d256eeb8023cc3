/** What a run of the tests came to, by the report that Vitest writes. */
import { relative } from 'node:path'
import { z } from 'zod'

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Those that failed once and passed when they were tried again, by file and name. */
  readonly second: readonly string[]
  /** Those that failed, by file and name, with what they said. A file that could not be read is one of them. */
  readonly red: readonly string[]
}

/** As much as is read of Vitest's own JSON. A test that passed at its second try keeps what failed at the first. */
const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z
    .object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z
        .object({ status: z.string(), fullName: z.string(), failureMessages: z.string().array() })
        .array(),
    })
    .array(),
})

/** Throws where it is no such report. */
export function countsOf(report: unknown): Counts {
  const { testResults, ...counts } = reportSchema.parse(report)
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests,
    skipped: counts.numPendingTests + counts.numTodoTests,
    second: testResults.flatMap((file) =>
      file.assertionResults
        .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
        .map(({ fullName }) => nameOf(file, fullName)),
    ),
    red: testResults.flatMap((file) => {
      const red = file.assertionResults.filter(({ status }) => status === 'failed')
      return red.length === 0 && file.status === 'failed'
        ? [`${nameOf(file, 'the file itself')}\n${file.message}`]
        : red.map(({ fullName, failureMessages }) => [nameOf(file, fullName), ...failureMessages].join('\n'))
    }),
  }
}

function nameOf(file: { readonly name: string }, test: string): string {
  return `${relative('.', file.name)}: ${test.trim()}`
}

/** All of them in a line. */
export function closingLine(all: readonly Counts[]): string {
  const total = (pick: (counts: Counts) => number): number => all.reduce((sum, counts) => sum + pick(counts), 0)
  const second = all.flatMap((counts) => counts.second)
  const said = `${total(({ passed }) => passed)} passed, ${total(({ failed }) => failed)} failed, ${total(({ skipped }) => skipped)} skipped`
  return second.length === 0 ? said : `${said}, ${second.length} at the second try: ${second.join('; ')}`
}
