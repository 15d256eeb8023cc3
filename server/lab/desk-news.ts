/** What the host's desk says of who trains, and why it is not the host's own browser where it is not. */
import type { Brain } from '../../shared/match/types.ts'
import type { DeskNews } from '../../shared/protocol/messages.ts'
import type { BrowserLab, WhyNot } from './browser-lab.ts'
import { isLong, isTraining } from '../../shared/lab/jobs.ts'
import type { ServerLab } from './server-lab.ts'
import type { Work } from './work.ts'

export interface Labs {
  readonly browser: BrowserLab
  readonly server: ServerLab
  /** Whether the server trains. */
  readonly trains: boolean
  /** Who is at the work. */
  readonly trainer: DeskNews['trainer']
  /** Why the browser has lost it, when the server is. */
  readonly lostBy: WhyNot | null
}

/** `refused`: reports of the browser that were. */
export function deskNews(labs: Labs, work: Work | null, brain: Brain, refused: number): DeskNews {
  const { browser, server, trains, trainer: worker, lostBy } = labs
  const now = browser.whyNot()
  const { row } = server
  // Between long jobs: who would take the next one.
  const isItsWork = work !== null && (trains ? isLong(work.job) : isTraining(work.job))
  const trainer = isItsWork ? worker : now === null ? 'browser' : trains ? 'server' : 'nobody'
  // A browser that is well again gets the next piece of work; why this one is not its own is still true.
  const handsBack = trainer === 'server' && now === null
  const engine = trainer === 'server' ? server.engine : browser.engine
  return {
    trainer,
    serverTrains: trains,
    reason: handsBack ? lostBy : now,
    handsBack,
    engine: engine?.name ?? '',
    msPerStep: engine?.msPerStep ?? null,
    trouble: engine?.trouble ?? null,
    brain,
    job: work && { kind: work.job.kind, ...work.progress },
    row:
      row === null || row.before === 0 ? null : { before: row.before, seconds: Math.max(1, Math.round(row.seconds)) },
    refusedReports: refused,
  }
}
