/** What was measured, and what it is worth. */
import { interval, verdict, type Verdict } from '../../shared/measures/interval.ts'
import { mean } from '../../shared/measures/mean.ts'
import type { TeamId } from '../../shared/match/types.ts'
import { settled, voicesOf } from '../../shared/moves/belt.ts'
import { worldSays } from '../../shared/packs/world-says.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { decisionOf, decisionsOf, flagsArm, isTrained, teamArm, type Arm } from './arms.ts'
import type { Decision } from './carry.ts'
import { PRICE, SWITCH, USUAL_PRICE } from './content.ts'
import type { KitchenState, Saved, TeamResult, Trained } from './types.ts'
import type { Pallet } from './warehouse.ts'

type Measured = Pick<KitchenState, 'trained'>

/** Seed by seed, so much less than `than`; null until both are trained. */
function lessBy(state: Measured, arm: Arm, than: Arm, figure: (of: Trained) => number): number[] | null {
  if (!isTrained(state, arm) || !isTrained(state, than)) return null
  const before = state.trained[than] ?? []
  return (state.trained[arm] ?? []).map((after, i) => figure(before[i] ?? after) - figure(after))
}

/** Key-word bits that an arm saves against another, with the 95 % interval of the paired differences. */
export function savedOf(state: Measured, arm: Arm, than: Arm = 'raw'): Saved | null {
  const less = lessBy(state, arm, than, ({ keyBits }) => keyBits)
  return less === null ? null : savedBy(less)
}

function savedBy(differences: readonly number[]): Saved {
  const { mean: middle, low, high } = interval(differences)
  return { mean: middle, low, high }
}

export function verdictOf(saved: Saved): Verdict {
  return verdict({ ...saved, error: 0 })
}

/** Bits for one sentence in a hundred with glorp: the middle of what was voted. */
export function priceOf({ prices }: Pick<KitchenState, 'prices'>): number {
  const sorted = Object.values(prices).toSorted((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? USUAL_PRICE
  return Math.min(PRICE.to, Math.max(PRICE.from, middle))
}

/** Share of what the brains of an arm write that has glorp in it. */
export function leakOf({ trained }: Measured, arm: Arm): number {
  return mean((trained[arm] ?? []).map(({ glorp }) => glorp))
}

/** What could be told apart from chance, less the price of what leaked. */
export function pointsOf(saved: Saved, leak: number, price: number): number {
  const sure = verdictOf(saved) === 'too-close' ? 0 : saved.mean
  return sure - 100 * leak * price
}

/** Of what could be won back, the mean of all teams; null where that cannot be told. */
export function togetherOf(teams: readonly TeamResult[]): number | null {
  const shares = teams.flatMap(({ share }) => share ?? [])
  return shares.length === 0 ? null : mean(shares)
}

/** null until its brains are trained. */
export function teamResult(
  state: KitchenState,
  team: TeamId,
  pallets: readonly Pallet[],
  pack: Pack,
): TeamResult | null {
  const saved = savedOf(state, teamArm(team))
  const all = lessBy(state, teamArm(team), 'raw', ({ bits }) => bits)
  const perfect = savedOf(state, 'perfect')
  if (saved === null || all === null || perfect === null) return null
  const leak = leakOf(state, teamArm(team))
  return {
    team,
    saved,
    allSaved: mean(all),
    share: verdictOf(perfect) === 'better' ? saved.mean / perfect.mean : null,
    leak,
    points: pointsOf(saved, leak, priceOf(state)),
    ...care(decisionsOf(state, team), pallets, pack),
    ...heard(state, team),
  }
}

/** How a team's decisions fit the faults. */
export function care(decisions: readonly (Decision | null)[], pallets: readonly Pallet[], pack: Pack) {
  const cards = pallets.map((pallet, at) => ({ ...pallet, decision: decisions[at] ?? null }))
  const touched = cards.filter(({ decision }) => isTouched(decision))
  const fixes = cards.flatMap(({ decision }) => (decision?.kind === 'fix' ? [decision.words] : []))
  const rare = cards.filter(({ isRare, decision }) => isRare && decision !== null)
  return {
    touched: touched.length,
    caught: touched.filter(({ fault }) => fault !== null).length,
    faults: cards.filter(({ fault }) => fault !== null).length,
    fixes: fixes.length,
    mended: fixes.filter((words) => worldSays(pack, words) !== 'no').length,
    rareKept: rare.filter(({ decision }) => decision?.kind === 'keep').length,
    rare: rare.length,
  }
}

/** How many of its cards a team's voices left to one alone, and to nobody. */
export function heard({ sorted, cards }: KitchenState, team: TeamId): Pick<TeamResult, 'alone' | 'split'> {
  const all = Array.from({ length: cards }, (_, card) => voicesOf(sorted, team, card))
  return {
    alone: all.filter(({ length }) => length === 1).length,
    split: all.filter((voices) => voices.length > 1 && settled(voices) === null).length,
  }
}

export function isTouched(decision: Decision | null): boolean {
  return decision !== null && decision.kind !== 'keep'
}

/** Whether a voice has seen that there is a fault, or that there is none. */
export function saw(voice: ReturnType<typeof settled>, { fault }: Pick<Pallet, 'fault'>): boolean {
  return isTouched(decisionOf(voice)) === (fault !== null)
}

/** Of cards with two voices or more: how often one voice saw whether there was a fault, and how often two who agreed did. */
export function voicesOfClass(state: KitchenState, pallets: readonly Pallet[]) {
  const heard = state.teams.flatMap((team) =>
    pallets.flatMap((pallet, card) => {
      const voices = voicesOf(state.sorted, team, card)
      const most = settled(voices)
      return voices.length < 2
        ? []
        : [{ single: voices.map((one) => (saw(one, pallet) ? 1 : 0)), most: most === null ? null : saw(most, pallet) }]
    }),
  )
  if (heard.length === 0) return null
  const agreed = heard.flatMap(({ most }) => (most === null ? [] : [most]))
  return {
    single: mean(heard.flatMap(({ single }): readonly number[] => single)),
    agreed: agreed.length === 0 ? null : mean(agreed.map((isRight) => (isRight ? 1 : 0))),
  }
}

/** The class at each position of the switch, seed by seed: the mean of its teams. */
function waysOf(state: KitchenState): (readonly number[] | null)[] {
  const bits = ({ keyBits }: Trained) => keyBits
  const meanOf = (arm: (team: TeamId) => Arm) => {
    const all = state.teams.map((team) => lessBy(state, arm(team), 'raw', bits))
    const known = all.filter((one) => one !== null)
    if (known.length === 0 || known.length < all.length) return null
    return (known[0] ?? []).map((_, seed) => mean(known.map((one) => one[seed] ?? 0)))
  }
  const ways = {
    machine: () => lessBy(state, 'auto', 'raw', bits),
    flags: () => meanOf(flagsArm),
    people: () => meanOf(teamArm),
  }
  return SWITCH.map((way) => ways[way]())
}

export function againOf(state: KitchenState): (Saved | null)[] {
  return waysOf(state).map((way) => (way === null ? null : savedBy(way)))
}

/** Positions of the switch that cannot be told from the best; null until all are measured. */
export function bestWays(state: KitchenState): number[] | null {
  const ways = waysOf(state).flatMap((way, at) => (way === null ? [] : [{ at, way }]))
  const [best] = ways.toSorted((a, b) => mean(b.way) - mean(a.way))
  if (best === undefined || ways.length < SWITCH.length) return null
  const isWorse = (way: readonly number[]) =>
    verdictOf(savedBy(way.map((saved, i) => saved - (best.way[i] ?? 0)))) === 'worse'
  return ways.flatMap(({ at, way }) => (isWorse(way) ? [] : [at]))
}

/** The team whose brains are better than those of every other, where that can be told. */
export function cleanestOf(state: KitchenState, teams: readonly TeamResult[]): TeamId | null {
  const [best, ...others] = teams.toSorted((a, b) => b.saved.mean - a.saved.mean)
  if (best === undefined || others.length === 0) return null
  const isBetter = ({ team }: TeamResult) => {
    const by = savedOf(state, teamArm(best.team), teamArm(team))
    return by !== null && verdictOf(by) === 'better'
  }
  return others.every(isBetter) ? best.team : null
}
