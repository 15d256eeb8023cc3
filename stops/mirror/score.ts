/** What a team has decided, what its model came to, and what bets on that were worth. */
import { seatScore, type SeatScore } from '../../shared/match/chip-scores.ts'
import { teamsAtPlay } from '../../shared/match/teams.ts'
import type { Match, SeatId, TeamId } from '../../shared/match/types.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { distributionOf } from '../../shared/measures/chips.ts'
import { mean } from '../../shared/measures/mean.ts'
import { betScores } from '../../shared/moves/bet.ts'
import { teamTally, type Choices } from '../../shared/moves/choose.ts'
import { own } from '../../shared/moves/move.ts'
import { BIASED, dialArm, fixArm, FULL, LONG } from './arms.ts'
import {
  AGAIN,
  AGAIN_AT,
  CLOSE,
  DOSE,
  GAP,
  GAPS,
  LAND_CHIPS,
  LANDS,
  NONE,
  OTHER,
  REPAIR,
  REPAIRS,
  WORTH,
} from './content.ts'
import { isFrom, type Course, type Fix, type Gauge, type MirrorState } from './types.ts'

/** What most of a team want, one voice a device; the first of several. null: nobody has said anything. */
function mostOf(match: Match, choices: Choices, team: TeamId, options: number): number | null {
  const votes = teamTally(match, choices, team, options)
  return votes.every((count) => count === 0) ? null : largestAt(votes)
}

/** As the votes of a team stand. null: it repairs nothing. */
export function fixFor(
  match: Match,
  { repairs, doses }: Pick<MirrorState, 'repairs' | 'doses'>,
  team: TeamId,
): Fix | null {
  const repair = mostOf(match, repairs, team, REPAIR.options)
  return repair === null ? null : { repair, dose: mostOf(match, doses, team, DOSE.options) ?? 0 }
}

export function fixesOf(match: Match, state: MirrorState): Readonly<Record<TeamId, Fix | null>> {
  return Object.fromEntries(teamsAtPlay(match).map(({ id }) => [id, fixFor(match, state, id)]))
}

export function endOf({ measured }: Pick<MirrorState, 'measured'>, arm: string): Gauge | null {
  const course: Course | undefined = Object.hasOwn(measured, arm) ? measured[arm] : undefined
  return course?.at(-1) ?? null
}

/** Of a team that repairs nothing it is the model as it was. */
export function modelOf(state: MirrorState, team: TeamId): Gauge | null {
  const fix = Object.hasOwn(state.fixes, team) ? state.fixes[team] : undefined
  return fix === undefined ? null : endOf(state, fix === null ? BIASED : fixArm(fix))
}

/** A gap as it is told: whole percents, so that what stands on a screen is what is drawn. */
export function toldGap(gap: number): number {
  return Math.round(100 * gap) / 100 + 0
}

/** Bits that a repair is worth: what it closes of the gap, less what the model is worse elsewhere. */
export function pointsOf(before: Gauge, after: Gauge): number {
  return WORTH * (Math.abs(before.gap) - Math.abs(after.gap)) - costOf(before, after)
}

/** Bits a word on the general exam that a repair has cost; nobody is paid for what chance has made better. */
export function costOf(before: Gauge, after: Gauge): number {
  return Math.max(0, after.general - before.general)
}

export function pointsFor(state: MirrorState, team: TeamId): number | null {
  const [before, after] = [endOf(state, BIASED), modelOf(state, team)]
  return before === null || after === null ? null : pointsOf(before, after)
}

/** The teams whose repair was worth most, where that can be told: those that repaired alike share a model. */
export function bestTeams(state: MirrorState): readonly TeamId[] {
  const all = Object.keys(state.fixes).flatMap((team) => {
    const points = pointsFor(state, team)
    return points === null ? [] : [{ team, points, arm: armFor(state, team) }]
  })
  const best = all.toSorted((a, b) => b.points - a.points)[0]
  if (best === undefined || best.points <= 0) return []
  const isClose = all.some(({ points, arm }) => arm !== best.arm && best.points - points <= CLOSE)
  return isClose ? [] : all.filter(({ arm }) => arm === best.arm).map(({ team }) => team)
}

export function armFor({ fixes }: Pick<MirrorState, 'fixes'>, team: TeamId): string {
  const fix = fixes[team] ?? null
  return fix === null ? BIASED : fixArm(fix)
}

/** Which of the outcomes a gap is. */
export function gapOutcome(gap: number): number {
  const at = GAPS.findIndex((most) => gap < most)
  return at < 0 ? GAPS.length : at
}

/** Which of `LANDS` a gap is. */
export function landOutcome(gap: number): number {
  return LANDS.indexOf(gap < -NONE ? 'turned' : gap <= NONE ? 'gone' : 'left')
}

/** Of what was closed in the sentences of the test, how much was closed in the others: all of it, some, or next to nothing. */
export function otherOutcome(before: Gauge, after: Gauge): number {
  if (Math.abs(after.other) <= NONE) return 0
  return Math.abs(before.other) - Math.abs(after.other) > NONE ? 1 : 2
}

export function gapScores(state: MirrorState): SeatScore[] {
  const model = endOf(state, dialArm(state.asked))
  return model === null || !isFrom(state, 'dial') ? [] : betScores(state.guesses, gapOutcome(model.gap), GAP)
}

/** Where each repair landed in full; null: not measured. */
export function landed(state: MirrorState): (number | null)[] {
  return REPAIRS.map((_, repair) => {
    const end = endOf(state, fixArm({ repair, dose: FULL }))
    return end === null ? null : landOutcome(end.gap)
  })
}

/** A tap lays all chips on one; the four together are one bet, worth as much as they are on average. */
export function landScores(state: MirrorState): SeatScore[] {
  if (!isFrom(state, 'front')) return []
  const { outcomes, chips } = LAND_CHIPS
  const truths = landed(state)
  if (truths.every((truth) => truth === null)) return []
  const shareAt = (seat: SeatId, repair: number) => {
    const [at, truth] = [own(state.lands[repair], seat), truths[repair] ?? null]
    if (at === null || truth === null) return 1 / outcomes
    const laid = LANDS.map((_, i) => (i === at ? chips : 0))
    return distributionOf(laid, LAND_CHIPS)[truth] ?? 0
  }
  const seats = new Set(state.lands.flatMap((all) => Object.keys(all)))
  return [...seats].map((seat) => {
    const logs = truths.map((_, repair) => Math.log2(shareAt(seat, repair)))
    return seatScore(seat, 2 ** mean(logs), outcomes)
  })
}

/** The chips on the other sentences, each by its own team's model. */
export function otherScores(state: MirrorState): SeatScore[] {
  const before = endOf(state, BIASED)
  if (before === null || !isFrom(state, 'found')) return []
  return Object.entries(state.others).flatMap(([seat, laid]) => {
    const after = modelOf(state, state.otherFor[seat] ?? '')
    return after === null ? [] : betScores({ [seat]: laid }, otherOutcome(before, after), OTHER)
  })
}

/** How the model that was trained longer stands to the one before: less, about the same, or more. null: not measured. */
export function longOutcome(state: MirrorState): number | null {
  const [before, after] = [endOf(state, dialArm(AGAIN_AT)), endOf(state, LONG)]
  if (before === null || after === null) return null
  const more = after.gap - before.gap
  return more < -NONE ? 0 : more <= NONE ? 1 : 2
}

export function againScores(state: MirrorState): SeatScore[] {
  const truth = isFrom(state, 'after') ? longOutcome(state) : null
  return truth === null ? [] : betScores(state.agains, truth, AGAIN)
}
