/** What each audience sees of Oracle, built from nothing: no figure before it is told, and nobody's line to another. */
import { adamwFor } from '../../shared/engine/adamw.ts'
import { billOf, type Cost } from '../../shared/lab/bill.ts'
import { sumsOfStep } from '../../shared/lab/sums.ts'
import { savedBySeat } from '../../shared/match/chip-scores.ts'
import { winnersOf } from '../../shared/match/places.ts'
import type { Brain, Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { bitsSaved } from '../../shared/measures/chips.ts'
import { mean, sum } from '../../shared/measures/mean.ts'
import { parameterCount, type ModelConfig } from '../../shared/model/config.ts'
import { nearest } from '../../shared/moves/amount.ts'
import { bet } from '../../shared/moves/bet.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { isOpen, whereOf } from '../../shared/moves/measure.ts'
import { looking, own, type Who } from '../../shared/moves/move.ts'
import { lastShown } from '../../shared/moves/vote.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { configsOf, doublingsOf } from './brains.ts'
import { BANDS, BUY, LAST, PLACES, STARTS, STEPS } from './content.ts'
import { isMeasured } from './lab.ts'
import { bitsAt, heightOf, ruled, type Point } from './law.ts'
import {
  answerScores,
  bought,
  buyScores,
  dotsOf,
  foretold,
  guessScores,
  linesOf,
  lineScores,
  reachOf,
  shareOf,
  smallBits,
  steepest,
  wallOf,
} from './score.ts'
import { storyOf } from './story.ts'
import { isFrom, type Asked, type OracleState, type Starts } from './types.ts'
import type { BandShown, BrainShown, LineShown, OracleView, Receipt, Spot } from './view-types.ts'

export function oracleView(match: Match, state: OracleState, audience: Audience, pack: Pack): OracleView {
  const who = looking(match, audience)
  const { floor, live } = state
  const { brain } = match.settings
  const [hasDots, isOut] = [isFrom(state, 'line'), isFrom(state, 'outcome')]
  const [small, large] = [hasDots ? state.small : null, isOut ? state.large : null]
  const next = isFrom(state, 'bought') ? state.next : null
  const shown = (name: 'small' | 'large' | 'next', all: readonly (Starts | null)[]) =>
    configsOf(name, brain).map((config, i) => brainShown(config, all[i] ?? null, floor, brain))
  const wall = small === null ? null : wallOf(state)
  const lines = isFrom(state, 'lines') && small !== null ? linesShown(state, brain) : null
  const law = large === null ? null : foretold(state, brain)
  return {
    ...whereOf(state),
    waits: waitsFor(match, state, isMeasured(state)),
    floor,
    small: shown('small', small ?? []),
    large: only(shown('large', [large])),
    next: only(shown('next', [next])),
    trained: state.trained,
    guess: bet.show(state.guesses, who, STEPS, hasDots),
    steepest: small === null ? null : steepest(smallBits(state)),
    wall,
    bands: wall === null ? [] : BANDS.map((_, band) => bandShown(band, wall)),
    mine: mineOf(state, who),
    drawn: who === null ? Object.keys(state.ats).length : null,
    lines,
    curve: isFrom(state, 'train') ? live : [],
    law: law === null ? null : { ...spot(law, floor), way: wayOf(dotsOf(state, brain), brain, heightOf(law, floor)) },
    middle: middleOf(lines),
    isTrained: state.large !== null && isFrom(state, 'train'),
    isBought: next !== null,
    left: state.phase === 'bought' && isOpen(state, 'next') ? state.left : null,
    mayBuy: state.next !== null || isOpen(state, 'next'),
    buy: state.rematch && isFrom(state, 'buy') ? bet.show(state.buys, who, BUY, next !== null) : null,
    verdict: bought(state),
    receipt: large === null ? null : receiptOf(state, next !== null, brain, pack),
    say: isFrom(state, 'say') ? lastShown(state.reasons, who, LAST, state.phase === 'answer') : null,
    won: who === null ? null : wonBy(state, who),
    nearest: who === null && large !== null && state.phase === 'outcome' ? nearestOf(match, state, large) : [],
    best: who === null ? winnersOf(match, bestNow(state)) : [],
    score: state.phase === 'answer' ? storyOf({ ...state, next }) : null,
  }
}

function only<T>([first]: readonly T[]): T {
  if (first === undefined) throw new RangeError('no brain of this kind')
  return first
}

function spot(bits: number, floor: number | null): Spot {
  return { bits, height: heightOf(bits, floor) }
}

function brainShown(config: ModelConfig, starts: Starts | null, floor: number | null, { steps }: Brain): BrainShown {
  const at = (bits: number) => spot(bits, floor)
  return {
    width: config.width,
    parameters: parameterCount(config),
    doublings: doublingsOf(config),
    steps,
    rate: adamwFor(config.width).rate,
    exam:
      starts === null ? null : { mean: at(mean(starts)), low: at(Math.min(...starts)), high: at(Math.max(...starts)) },
  }
}

function bandShown(band: number, wall: { readonly from: number; readonly to: number }): BandShown {
  const worth = (truth: number) => bitsSaved(shareOf({ at: 0, band }, truth, wall), PLACES)
  return { reach: reachOf(band, wall), inside: worth(0), outside: worth(Infinity) }
}

/** The ends of a ruler that lies in the middle of the dots and ends at this height. */
function wayOf(dots: readonly Point[], brain: Brain, height: number): LineShown['way'] {
  const end = { x: doublingsOf(only(configsOf('large', brain))), y: height }
  return [ruled(dots, end, dots[0]?.x ?? end.x), height]
}

function linesShown(state: OracleState, brain: Brain): LineShown[] {
  const wall = wallOf(state)
  if (wall === null) return []
  const dots = dotsOf(state, brain)
  const end = (height: number): Spot => ({ bits: bitsAt(height, state.floor), height })
  return linesOf(state)
    .toSorted((a, b) => a.at - b.at || a.band - b.band)
    .map(({ at, band }) => ({
      way: wayOf(dots, brain, at),
      end: end(at),
      low: end(at - reachOf(band, wall)),
      high: end(at + reachOf(band, wall)),
    }))
}

function middleOf(lines: readonly LineShown[] | null): Spot | null {
  return lines?.[(lines.length - 1) >> 1]?.end ?? null
}

function mineOf({ ats, bands }: OracleState, who: Who | null): OracleView['mine'] {
  const [at, band] = [own(ats, who?.id ?? null), own(bands, who?.id ?? null)]
  return at === null || band === null ? null : { at, band }
}

/** Of figures as they are shown: what stands on a screen adds up. */
function nearestOf(match: Match, { ats, floor }: OracleState, large: Starts) {
  const hundredths = (bits: number) => Math.round(bits * 100)
  return nearest(match, ats, (at) => Math.abs(hundredths(bitsAt(at, floor)) - hundredths(mean(large))) / 100)
}

function receiptOf({ seconds }: OracleState, isBought: boolean, brain: Brain, pack: Pack): Receipt {
  const cost = (name: Asked): Cost => ({
    sums: STARTS * sum(configsOf(name, brain).map((one) => brain.steps * sumsOfStep(parameterCount(one), brain, pack))),
    seconds: seconds[name] ?? 0,
  })
  const [small, large, next] = [cost('small'), cost('large'), isBought ? cost('next') : null]
  const all = [small, large, ...(next === null ? [] : [next])]
  const bill = billOf({ sums: sum(all.map(({ sums }) => sums)), seconds: sum(all.map(({ seconds }) => seconds)) })
  return { small, large, next, share: small.sums / large.sums, bill }
}

function wonBy(state: OracleState, { id }: Who): OracleView['won'] {
  return {
    guess: own(savedBySeat(guessScores(state)), id),
    line: own(savedBySeat(lineScores(state)), id),
    buy: own(savedBySeat(buyScores(state)), id),
    say: own(savedBySeat(answerScores(state)), id),
  }
}

function bestNow(state: OracleState): Readonly<Record<string, number>> {
  if (state.phase === 'outcome') return savedBySeat(lineScores(state))
  return state.phase === 'bought' ? savedBySeat(buyScores(state)) : {}
}
