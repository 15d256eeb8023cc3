/** The one line in which a start ends that cannot be, and the exit code 1. What nobody foresaw is thrown on. */
import { StartupError } from './env.ts'

export function sayWhyNot(trouble: unknown): never {
  if (!(trouble instanceof StartupError)) throw trouble
  console.error(`\nGradient Express could not start. ${trouble.message}\n`)
  process.exit(1)
}
