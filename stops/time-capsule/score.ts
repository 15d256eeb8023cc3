/** What the model said, what alarms have cost, what an update repairs, and what all that is worth. */
import type { SeatScore } from '../../shared/match/chip-scores.ts'
import type { WordShare } from '../../shared/lab/shapes.ts'
import type { SeatId } from '../../shared/match/types.ts'
import { mean, sampleVariance, sum } from '../../shared/measures/mean.ts'
import { betScores } from '../../shared/moves/bet.ts'
import { lastScores } from '../../shared/moves/vote.ts'
import { BOUNDARY } from '../../shared/packs/pack.ts'
import { BET, CHANGES, LAST, LEVELS, SAYS, SURE, DAY, WORTH } from './content.ts'
import { isFrom, PLANS, type CapsuleState, type Losses, type PlanName, type Watch } from './types.ts'

/** A place in `SAYS`; null: it was not asked. */
export function saysOutcome(top: readonly WordShare[] | undefined): number | null {
  const first = top?.[0]
  if (first === undefined) return null
  return SAYS.indexOf(first.word === BOUNDARY ? 'nothing' : first.p >= SURE ? 'sure' : 'spread')
}

/** Bits a word at which each alarm rings: by the quiet days, as everybody sees them. */
export function levelsOf({ quiet }: Pick<Losses, 'quiet'>): number[] {
  const [middle, deviation] = [mean(quiet), Math.sqrt(sampleVariance(quiet))]
  return LEVELS.map((many) => middle + many * deviation)
}

/** What one alarm came to. */
export interface Rung {
  /** Days on which it rang, from 1 on, up to the first that was right. */
  readonly rang: readonly number[]
  readonly falseAlarms: number
  /** Days after the change until it rang, or until the end. */
  readonly late: number
  /** Bits a word: of the days that it was late, and of its false alarms. */
  readonly lateBits: number
  readonly falseBits: number
  /** It never rang after the change. */
  readonly isMissed: boolean
  /** Bits that are paid: so much of what the change cost in all is saved, from -`WORTH` to `WORTH`. */
  readonly saved: number
}

/** What the change has cost on each of the days, bits a word. */
export function extraOf({ days, still }: Losses): number[] {
  return days.map((bits, at) => bits - (still[at] ?? bits))
}

/**
 * A false alarm costs as much as a day after the change does on average, a day on which it should have rung and did not what that
 * day has cost. null: the change was not felt.
 */
export function rungAt({ losses, changesOn }: Pick<Watch, 'changesOn'> & { readonly losses: Losses }, level: number) {
  const extra = extraOf(losses).slice(changesOn - 1)
  const all = sum(extra)
  if (!(all > 0)) return null
  const over = losses.days.flatMap((bits, at) => (bits > level ? [at + 1] : []))
  const right = over.find((day) => day >= changesOn) ?? null
  const falseAlarms = over.filter((day) => day < changesOn).length
  const late = (right ?? losses.days.length + 1) - changesOn
  const lateBits = sum(extra.slice(0, late))
  const falseBits = falseAlarms * mean(extra)
  const rung: Rung = {
    rang: over.filter((day) => right === null || day <= right),
    falseAlarms,
    late,
    lateBits,
    falseBits,
    isMissed: right === null,
    saved: WORTH * bounded(1 - (lateBits + falseBits) / all),
  }
  return rung
}

/** By seat. Only of days that are over. */
export function rungBy(state: CapsuleState, at: number): Readonly<Record<SeatId, Rung>> {
  const watch = state.watches[at]
  if (watch === undefined || watch.losses === null || !isFrom(state, at === 0 ? 'found' : 'seen')) return {}
  const { losses, changesOn } = watch
  const levels = levelsOf(losses)
  return Object.fromEntries(
    Object.entries(watch.alarms).flatMap(([seat, place]) => {
      const rung = rungAt({ losses, changesOn }, levels[place] ?? Infinity)
      return rung === null ? [] : [[seat, rung]]
    }),
  )
}

export function alarmScores(state: CapsuleState, at: number): Pick<SeatScore, 'seat' | 'bits' | 'saved'>[] {
  return Object.entries(rungBy(state, at)).map(([seat, { saved, lateBits, falseBits }]) => ({
    seat,
    bits: lateBits + falseBits,
    saved,
  }))
}

export function whenScores(state: CapsuleState, at: number): SeatScore[] {
  const watch = state.watches[at]
  if (watch === undefined || watch.losses === null || !isFrom(state, at === 0 ? 'found' : 'seen')) return []
  return betScores(
    watch.whens,
    CHANGES.findIndex((day) => day === watch.changesOn),
    DAY,
  )
}

export function saysScores(state: CapsuleState): SeatScore[] {
  const truth = isFrom(state, 'sure') ? saysOutcome(state.says?.[0]) : null
  return truth === null ? [] : betScores(state.bets, truth, BET)
}

/** Of what the change costs in a week, so much is gone: 1 all, 0 nothing, below 0 it has become worse. null: not measured. */
export function repaired({ weeks, still }: Pick<CapsuleState, 'weeks' | 'still'>, plan: PlanName): number | null {
  const [before, after] = [weeks.leave, weeks[plan]]
  if (before === undefined || after === undefined || still === null || !(before.all > still)) return null
  return (before.all - after.all) / (before.all - still)
}

/** What a plan is paid. */
export function planWorth(state: Pick<CapsuleState, 'weeks' | 'still'>, plan: PlanName): number | null {
  const part = repaired(state, plan)
  return part === null ? null : WORTH * bounded(part)
}

/** Of a whole that may be nearly nothing: nobody loses by it more than all that could be won. */
function bounded(part: number): number {
  return Math.max(-1, Math.min(1, part))
}

export function planScores(state: CapsuleState): Pick<SeatScore, 'seat' | 'bits' | 'saved'>[] {
  if (!isFrom(state, 'after')) return []
  return Object.entries(state.plans).flatMap(([seat, place]) => {
    const plan = PLANS[place]
    const [saved, week] = plan === undefined ? [null, undefined] : [planWorth(state, plan), state.weeks[plan]]
    return saved === null || week === undefined ? [] : [{ seat, bits: week.all, saved }]
  })
}

export function reasonScores(state: CapsuleState): SeatScore[] {
  return state.phase === 'answer' ? lastScores(state.reasons, LAST) : []
}
