/**
 * Data Kitchen: raw text comes with dirt, and every team sorts the same cards. Each card stands for a pallet; a fresh brain is
 * trained on what a team lets through, beside the ghosts "nobody cleaned" and "perfect". Then what the surprise meter could not
 * see, what the machine did that bins by it, and what the teams did (LEARNING C3, D15, B23).
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { Draft } from '../../shared/match/draft.ts'
import type { Stop } from '../../shared/match/stop.ts'
import { membersOf, presentSeats } from '../../shared/match/teams.ts'
import type { Match, Seat } from '../../shared/match/types.ts'
import { amount } from '../../shared/moves/amount.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose, isOption } from '../../shared/moves/choose.ts'
import { explain } from '../../shared/moves/explain.ts'
import { waitForLab } from '../../shared/moves/measure.ts'
import { taken } from '../../shared/moves/move.ts'
import { dealNew, handOf, MOST_VOICES, settled, voicesOf } from '../../shared/moves/belt.ts'
import { sorting } from '../../shared/moves/sorting.ts'
import { withoutUnseen } from '../../shared/names/unseen.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { armsTold, decisionsOf, isAfter, isSettled, palletsOf } from './arms.ts'
import { kitchenAsked } from './asked.ts'
import { card } from './card.ts'
import { kitchenFigure } from './figure.ts'
import { forget } from './forget.ts'
import { hasBet, isSorting, limitsFor } from './begun.ts'
import { isAlike, isCopy } from './carry.ts'
import { barsSeconds, blindSeconds } from './choreography.ts'
import { phasesOf, SECONDS, type KitchenPhase } from './timetable.ts'
import {
  BET_TABLES,
  binsFor,
  cardsFor,
  FIX,
  KEEP,
  LONGEST_RULE,
  PRICE,
  stepsOf,
  SWITCH,
  TOOLS,
  USES,
} from './content.ts'
import { cook, done, failed, lookAround } from './cooking.ts'
import { picked } from './duels.ts'
import { proposals } from './filter.ts'
import { DIRT } from './kinds.ts'
import { kitchenAwards, kitchenOutcome } from './outcome.ts'
import { kitchenRobot } from './robot.ts'
import { kitchenStory } from './story.ts'
import { contrast, explained } from './say.ts'
import { contrastTap, kitchenTap, type KitchenTap } from './taps.ts'
import type { KitchenState, KitchenView, Used } from './types.ts'
import { kitchenView } from './view.ts'

type Answer<A extends KitchenTap['ask']> = Extract<KitchenTap, { ask: A }>['tap']

function begin(draft: Draft, { form, rematch }: PlannedStop): KitchenState {
  draft.newPhase(SECONDS[form].bet)
  const sizes = draft.match.teams.map(({ id }) => membersOf(draft.match, id).length).filter((size) => size > 0)
  return lookAround(draft, {
    stop: 'data-kitchen',
    phase: 'bet',
    form,
    rematch,
    seed: draft.match.seed + draft.match.stop,
    cards: cardsFor(Math.min(...sizes, Infinity), form),
    bets: { dirt: bet.none, machine: bet.none },
    paid: [],
    sorted: sorting.none,
    used: {},
    rules: {},
    prices: amount.none,
    duels: {},
    switchBets: choose.none,
    texts: explain.none,
    contrast: null,
    teams: [],
    filter: null,
    surprise: null,
    trained: {},
    cooking: null,
    waiting: {},
    troubled: [],
  })
}

function take(draft: Draft, state: KitchenState, seat: Seat, on: KitchenTap): KitchenState | RejectWord {
  const outside = (phase: KitchenPhase) => (isAfter(state, phase) ? 'after-the-bell' : 'not-now')
  const during = (phase: KitchenPhase, taken: () => KitchenState | RejectWord) =>
    state.phase === phase ? taken() : outside(phase)
  switch (on.ask) {
    case 'dirt':
    case 'machine':
      return during('bet', () => {
        const laid = bet.take(state.bets[on.ask], seat, on.tap, BET_TABLES[on.ask])
        return taken(laid, (kept) => handed(draft, { ...state, bets: { ...state.bets, [on.ask]: kept } }, seat))
      })
    case 'sort':
      return isSorting(state, seat) ? sort(draft, state, seat, on.tap) : outside('sort')
    case 'tool':
      return isSorting(state, seat) ? use(draft, state, seat, on.tap) : outside('sort')
    case 'rule':
      return during('rule', () => propose(state, seat, on.tap))
    case 'price':
      return during('rule', () =>
        taken(amount.take(state.prices, seat, on.tap, PRICE), (prices) => ({ ...state, prices })),
      )
    case 'explain':
      return during('say', () => explained(state, seat, on.tap))
    case 'duel':
      return picked(state, seat, on.tap, draft.pack)
    case 'switch':
      return during('switch', () => {
        const bets = choose.take(state.switchBets, seat, on.tap, { options: SWITCH.length })
        return taken(bets, (switchBets) => ({ ...state, switchBets }))
      })
  }
}

/** Whoever has bet is handed a first card, and keeps it whatever others of the team do meanwhile. */
function handed({ pack }: Draft, state: KitchenState, seat: Seat): KitchenState {
  if (!isSorting(state, seat)) return state
  return { ...state, sorted: dealNew(state.sorted, [seat], limitsFor(state, seat.team, pack)) }
}

/** A repair must be of this card, and what is merged must say the same. A repair that changes nothing keeps the card. */
function sort(draft: Draft, state: KitchenState, seat: Seat, tap: Answer<'sort'>): KitchenState | RejectWord {
  const pallets = palletsOf(draft, state)
  const [own = []] = pallets[tap.card]?.dirty ?? []
  const [other = []] = tap.with === null ? [] : (pallets[tap.with]?.dirty ?? [])
  const isSame = tap.bin === FIX && tap.words?.join() === own.join()
  const verdict = isSame ? { ...tap, bin: KEEP, words: null } : tap
  const limits = limitsFor(state, seat.team, draft.pack)
  const dealt = dealNew(state.sorted, [seat, ...presentSeats(draft.match)], limits)
  const sorted = sorting.take(dealt, seat, verdict, limits)
  if (typeof sorted === 'string') return sorted
  if (verdict.words !== null && !isAlike(own, verdict.words)) return 'not-alike'
  if (verdict.with !== null && !isCopy(own, other)) return 'not-alike'
  return { ...state, sorted }
}

/** A tool is for the card in the hand, and counts once a card; what it says is for the whole team. */
function use(
  { pack }: Draft,
  state: KitchenState,
  seat: Seat,
  { tool: at, card }: Answer<'tool'>,
): KitchenState | RejectWord {
  const { team } = seat
  const tool = TOOLS[at]
  if (tool === undefined || !isOption(card, state.cards)) return 'unknown-task'
  if (handOf(state.sorted, seat, limitsFor(state, team, pack)) !== card) return 'not-in-hand'
  if (tool === 'meter' && state.surprise === null) return 'try-again-soon'
  const used = state.used[team] ?? NOTHING_USED
  if (used[tool].includes(card)) return state
  if (used[tool].length >= USES[tool]) return 'used-up'
  return { ...state, used: { ...state.used, [team]: { ...used, [tool]: [...used[tool], card + 0] } } }
}

const NOTHING_USED: Used = { finder: [], meter: [], reader: [] }

function propose(state: KitchenState, { id }: Seat, typed: string): KitchenState | RejectWord {
  const rule = withoutUnseen(typed).trim().toLowerCase()
  if (rule.length < 1 || rule.length > LONGEST_RULE) return 'text-length'
  if (!/^\p{L}+$/u.test(rule)) return 'text-not-allowed'
  return { ...state, rules: { ...state.rules, [id]: rule } }
}

function ring(draft: Draft, state: KitchenState, by: 'bell' | 'host'): KitchenState | null {
  const waits = by === 'bell' ? waitForLab(draft, state, isMeasured(state)) : null
  if (waits !== null) return waits
  const phases = phasesOf(state)
  const phase = phases[phases.indexOf(state.phase) + 1]
  if (phase === undefined) return null
  draft.newPhase(SECONDS[state.form][phase])
  return cook(draft, opened(draft, { ...state, phase }))
}

/** What changes when a phase begins. */
function opened(draft: Draft, state: KitchenState): KitchenState {
  if (state.phase === 'sort') {
    const limits = binsFor(state.cards, [], draft.pack)
    return { ...state, sorted: dealNew(state.sorted, presentSeats(draft.match), limits) }
  }
  const isSorted = isAfter(state, 'sort') && state.teams.length === 0
  const teams = draft.match.teams.map(({ id }) => id).filter((team) => hasSorted(state, team))
  const filter = isAfter(state, 'rule') ? (state.filter ?? proposals(state.rules)[0]?.rule ?? null) : null
  return { ...state, filter, teams: isSorted ? teams : state.teams }
}

function hasSorted(state: KitchenState, team: string): boolean {
  return decisionsOf(state, team).some((decision) => decision !== null)
}

/** All that the phase tells has been measured, or cannot be. */
function isMeasured(state: KitchenState): boolean {
  if (state.phase === 'blind') return state.surprise !== null || state.troubled.includes('look')
  return armsTold(state).every((arm) => isSettled(state, arm))
}

/** Two agree on every card of the team, or everybody has seen it who can. */
function isSortedBy({ sorted, cards }: KitchenState, seat: Seat): boolean {
  if (sorted[seat.team]?.hands[seat.id] === -1) return true
  return Array.from({ length: cards }, (_, card) => voicesOf(sorted, seat.team, card)).every((voices) => {
    const bin = settled(voices)?.bin
    return voices.length >= MOST_VOICES || voices.filter((voice) => voice.bin === bin).length >= 2
  })
}

function shows(state: KitchenState, { teams }: Match): number | null {
  if (!isMeasured(state)) return null
  switch (state.phase) {
    case 'blind':
      return blindSeconds()
    case 'machine':
      return barsSeconds(DIRT.length)
    case 'teams':
      return barsSeconds(teams.length)
    case 'filter':
    case 'again':
      return barsSeconds(SWITCH.length)
    case 'bet':
    case 'sort':
    case 'rule':
    case 'switch':
    case 'say':
      return null
    case 'said':
      return 0
  }
}

export const dataKitchen: Stop<KitchenState, KitchenTap, KitchenView> = {
  id: 'data-kitchen',
  card,
  tap: kitchenTap,
  begin,
  take,
  ring,
  done,
  failed,
  forget,
  isDone: (state, seat) => {
    switch (state.phase) {
      case 'bet':
        return hasBet(state, seat)
      case 'sort':
        return isSortedBy(state, seat)
      case 'rule':
        return Object.hasOwn(state.rules, seat.id) && amount.has(state.prices, seat)
      case 'switch':
        return choose.has(state.switchBets, seat)
      case 'say':
        return explain.has(state.texts, seat)
      case 'blind':
      case 'machine':
      case 'teams':
      case 'filter':
      case 'again':
      case 'said':
        return null
    }
  },
  shows,
  // Decisions of a team must not wander into another one, nor one voice into two: the quick sort while others still bet.
  mayMove: ({ phase, sorted }) => phase === 'bet' && Object.keys(sorted).length === 0,
  atOnce: ['rule'],
  host: { tap: contrastTap, take: contrast },
  written: ({ ask, tap }) => (ask === 'rule' || ask === 'explain' ? tap : null),
  asked: kitchenAsked,
  view: kitchenView,
  robot: kitchenRobot,
  speaks: (state, { settings }) =>
    isAfter(state, 'blind') && !['switch', 'say', 'said'].includes(state.phase)
      ? { origin: 'copy', steps: stepsOf(settings.brain).brain, of: 'fresh' }
      : null,
  outcome: kitchenOutcome,
  figure: kitchenFigure,
  better: 'more',
  awards: kitchenAwards,
  story: kitchenStory,
}
