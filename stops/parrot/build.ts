/** Build one: a team chooses how many sentences its model reads, and pulls STOP on a gauge that shows the training alone. */
import { largestAt } from '../../shared/measures/largest.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { membersOf, onePerDevice, presentOf, teamsAtPlay } from '../../shared/match/teams.ts'
import type { Match, Seat, TeamId } from '../../shared/match/types.ts'
import { choose, teamTally } from '../../shared/moves/choose.ts'
import { waitForLab } from '../../shared/moves/measure.ts'
import { taken } from '../../shared/moves/move.ts'
import { press, type Hands } from '../../shared/moves/press.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { askEnds, writerName } from './brains.ts'
import { CHOICE, MARKS, PRICE, SECONDS, SIZES } from './content.ts'
import { LAPS, type Lap, type ParrotState, type Writer } from './types.ts'

const EMPTY: Lap = { choices: choose.none, sizes: {}, mark: 0, hands: press.none, stops: {}, ended: {} }

/** A team chooses: the first time, or again, on other sentences and with what it has seen. */
export function startLap(draft: Draft, state: ParrotState): ParrotState {
  const lap = state.laps.length
  draft.newPhase(lap === 0 ? SECONDS.sentences : SECONDS.again)
  return { ...state, phase: phasesOf(lap).choose, laps: [...state.laps, EMPTY] }
}

function phasesOf(lap: number) {
  return LAPS[lap === 0 ? 0 : 1]
}

/** The lap that is being built, or was built last. */
export function lapOf({ laps }: Pick<ParrotState, 'laps'>): Lap {
  return laps.at(-1) ?? EMPTY
}

function withLap(state: ParrotState, part: Partial<Lap>): ParrotState {
  return { ...state, laps: [...state.laps.slice(0, -1), { ...lapOf(state), ...part }] }
}

export function chooseSize(state: ParrotState, seat: Seat, tap: number): ParrotState | RejectWord {
  return taken(choose.take(lapOf(state).choices, seat, tap, CHOICE), (choices) => withLap(state, { choices }))
}

/** What most of a team want; of several, and where nobody says anything, the fewest sentences. Nobody's team has no train. */
export function depart(draft: Draft, state: ParrotState): ParrotState {
  draft.newPhase(null)
  draft.beat(SECONDS.mark)
  const sizes: Record<TeamId, number> = {}
  for (const { id } of teamsAtPlay(draft.match))
    sizes[id] = largestAt(teamTally(draft.match, lapOf(state).choices, id, CHOICE.options))
  return { ...withLap(state, { sizes }), phase: phasesOf(state.laps.length - 1).drive }
}

/** The model that a team trains in a lap; null: it has none, or it is not measured. */
export function writerOf({ laps, writers }: ParrotState, team: TeamId, lap = laps.length - 1): Writer | null {
  const size = SIZES[laps[lap]?.sizes[team] ?? -1]
  return size === undefined ? null : (writers[writerName(size, lap)] ?? null)
}

/** Everybody sees the next mark; a model that is still being trained is waited for. */
export function moveOn(draft: Draft, state: ParrotState): ParrotState {
  const { sizes, stops } = lapOf(state)
  const teams = Object.keys(sizes)
  const isMeasured = state.troubled.includes('brain') || teams.every((team) => writerOf(state, team) !== null)
  const waits = waitForLab(draft, state, isMeasured)
  if (waits !== null) return waits
  const mark = lapOf(state).mark + 1
  const isNothing = teams.every((team) => writerOf(state, team) === null)
  const allStopped = teams.every((team) => Object.hasOwn(stops, team))
  if (isNothing || mark > MARKS || allStopped) return showCurves(draft, state)
  draft.beat(SECONDS.mark)
  return withLap(state, { mark })
}

/**
 * Half of those who are here have a hand on the lever, one a device: it is pulled. So one of two is enough, should the other
 * sleep, and one who sits there twice is no half of three.
 */
export function pull({ match }: Draft, state: ParrotState, seat: Seat): ParrotState | RejectWord {
  const { team } = seat
  const { mark, sizes, stops, hands: before } = lapOf(state)
  if (mark < 1 || !Object.hasOwn(sizes, team)) return 'not-now'
  if (Object.hasOwn(stops, team)) return 'after-the-bell'
  const of = onePerDevice(presentOf(match, team)).length
  const hands = press.take(before, seat, true, { of })
  if (typeof hands === 'string') return hands
  const on = handsOf(match, team, hands).length
  return withLap(state, { hands, stops: on * 2 >= of ? { ...stops, [team]: mark } : stops })
}

/** Hands of a team on the lever: of those who are here, one a device. */
export function handsOf(match: Match, team: TeamId, hands: Hands): readonly Seat[] {
  return onePerDevice(presentOf(match, team).filter((seat) => press.has(hands, seat)))
}

/** Who never pulled is paid at the end of the line. */
export function showCurves(draft: Draft, state: ParrotState): ParrotState {
  const { sizes, stops: pulled } = lapOf(state)
  const phase = phasesOf(state.laps.length - 1).tell
  draft.newPhase(SECONDS[phase])
  const stops = Object.fromEntries(Object.keys(sizes).map((team) => [team, pulled[team] ?? MARKS]))
  const shown: ParrotState = { ...withLap(state, { mark: MARKS, stops }), phase }
  payBuilders(draft, shown)
  return askEnds(draft, shown)
}

/** Bits saved against blind guessing, on sentences that nobody has seen, less what the sentences cost. */
export function worthAt({ exam, sentences }: Writer, mark: number, summitBits: number): number {
  return summitBits - (exam[mark - 1] ?? summitBits) - PRICE * sentences
}

export function worthOf(
  state: ParrotState,
  team: TeamId,
  summitBits: number,
  lap = state.laps.length - 1,
): number | null {
  const [writer, mark] = [writerOf(state, team, lap), state.laps[lap]?.stops[team]]
  return writer === null || mark === undefined ? null : worthAt(writer, mark, summitBits)
}

/** What a team's second model is worth more than its first; null: nobody of it had a hand in both. */
export function gainOf(match: Match, state: ParrotState, team: TeamId, summitBits: number): number | null {
  if (state.laps.some((lap) => builders(match, lap, team).length === 0)) return null
  const [first, second] = [0, 1].map((lap) => worthOf(state, team, summitBits, lap))
  return first == null || second == null ? null : second - first
}

function payBuilders(draft: Draft, state: ParrotState): void {
  const { match, pack } = draft
  for (const { id } of match.teams) {
    const worth = worthOf(state, id, Math.log2(pack.words.length))
    if (worth === null) continue
    for (const seat of builders(match, lapOf(state), id)) draft.award(seat.id, { bitsSaved: worth, cards: 1 })
  }
}

/** Members who chose, or had a hand on the lever. */
export function builders(match: Match, { choices, hands }: Lap, team: TeamId): readonly Seat[] {
  return membersOf(match, team).filter((seat) => choose.has(choices, seat) || press.has(hands, seat))
}
