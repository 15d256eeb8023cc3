/**
 * How long the lab will still need: steps that are left times the milliseconds that a step was measured to take, by
 * whoever trains now. Only steps are counted; an exam's own time is not known, and the sentence says so.
 */
import { LENGTH, SECONDS } from '../../content.ts'
import type { View } from '../../../../shared/match/view-types.ts'
import type { DeskNews } from '../../../../shared/protocol/messages.ts'
import type { StopView } from '../../../../shared/match/play.ts'
import type { RunView } from '../../view-types.ts'
import { t } from '../t.ts'

export interface Ahead {
  /** Steps of training still to be taken by the engine alone. */
  readonly steps: number
  /** Control runs for team credit still to be made, and the steps of each. */
  readonly runs: number
  readonly stepsOfRun: number
}

/** What is ahead of the running or the next Run; null when no Run is ahead. */
export function stepsAhead(view: View, { brain, job }: Pick<DeskNews, 'brain' | 'job'>): Ahead | null {
  const { plan, stop } = view
  const play = runIn(view)
  const isInRun = play !== null
  if (!isInRun && !plan.slice(Math.max(0, stop + 1)).some((planned) => planned.stop === 'run')) return null
  const stepsOfRun = brain.creditSteps
  const phase = isInRun ? play.phase : 'brief'
  if (phase === 'explain') return null
  if (isInRun && play.exam !== null) {
    const isForking = job?.kind === 'forks' && job.all > 0
    const isAhead = play.exam.waitingFor.includes('credit')
    const all = (play.exam.cargo.filter(({ sentences }) => sentences.length > 0).length + 1) * brain.creditSeeds
    return { steps: 0, runs: isForking ? job.all - job.done : isAhead ? all : 0, stepsOfRun }
  }
  const train = isInRun ? play.train : null
  const carrying =
    train?.cargo.filter(({ sentences }) => sentences > 0) ?? view.teams.filter(({ players }) => players > 0)
  return {
    steps: train?.stepsLeft ?? brain.steps,
    runs: carrying.length === 0 ? 0 : (carrying.length + 1) * brain.creditSeeds,
    stepsOfRun,
  }
}

/** The Run that is on. */
function runIn({ play }: View): RunView | null {
  return isRun(play) ? play : null
}

const isRun = (play: StopView | null): play is RunView => play?.stop === 'run'

/** A leg takes its time at least, so that it can be followed; without halts nothing is waited for. */
function paceMs(view: View, { brain }: DeskNews): number {
  const { timers, plan, stop } = view
  const planned = plan.slice(Math.max(0, stop)).find((one) => one.stop === 'run')
  if (runIn(view)?.train?.express) return 0
  const legSteps = Math.ceil(brain.steps / LENGTH[planned?.form ?? 'full'].legs)
  return (SECONDS.leg * (brain.pace ?? 1) * (timers ?? 1) * 1000) / legSteps
}

/** One sentence, or none when nothing is ahead. */
export function estimateSentence(view: View, desk: DeskNews | null): string | null {
  const ahead = desk === null ? null : stepsAhead(view, desk)
  if (desk === null || ahead === null || (ahead.steps === 0 && ahead.runs === 0)) return null
  const { steps, runs, stepsOfRun } = ahead
  const { msPerStep } = desk
  if (msPerStep === null) return t('estimate.unknown', { steps: steps + runs * stepsOfRun })
  const where = t(desk.trainer === 'browser' ? 'estimate.here' : 'estimate.server')
  const credit = roughly(runs * stepsOfRun * msPerStep)
  if (steps === 0) return t('estimate.credit', { runs, time: credit, where })
  const pace = paceMs(view, desk)
  if (pace > msPerStep) {
    const paced = { steps, time: roughly(steps * pace) }
    return runs === 0 ? t('estimate.paced', paced) : t('estimate.paced-both', { ...paced, where, runs, credit })
  }
  const time = roughly(steps * msPerStep)
  return runs === 0
    ? t('estimate.train', { steps, time, where })
    : t('estimate.both', { steps, time, where, runs, credit })
}

/** Rounded to what an estimate can promise. */
export function roughly(ms: number): string {
  const seconds = ms / 1000
  if (seconds < 1.5) return t('estimate.second')
  if (seconds < 90)
    return t('estimate.seconds', { n: seconds < 20 ? Math.round(seconds) : 5 * Math.round(seconds / 5) })
  return t('estimate.minutes', { n: Math.round(seconds / 60) })
}
