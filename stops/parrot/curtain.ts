/**
 * Behind the curtain: everybody puts a question into the hat, one is drawn, both models answer it, and everybody moves chips.
 * The chips as they lie after each answer are a bet of their own, and their mean is paid.
 */
import { savedBySeat, type SeatScore } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import type { Seat, SeatId } from '../../shared/match/types.ts'
import { randomFrom, sealedFrom } from '../../shared/measures/random.ts'
import { layOpenly } from '../../shared/moves/as-laid.ts'
import { bet, betScores } from '../../shared/moves/bet.ts'
import { measure, measures } from '../../shared/moves/measure.ts'
import { taken } from '../../shared/moves/move.ts'
import { write, type Rows } from '../../shared/moves/write.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { readBy } from './brains.ts'
import {
  beginningOf,
  CURTAINS,
  FEW,
  LEAST_METERED,
  LONGEST_ANSWER,
  MANY,
  SECONDS,
  sentenceOf,
  TEMPERATURE,
} from './content.ts'
import type { ParrotTap } from './taps.ts'
import { textOf } from './texts-of.ts'
import type { Answer, Curtain, ParrotState } from './types.ts'

export const curtains: readonly Curtain[] = [0, 1]

/** `at` is twice the question and the curtain. */
export const curtainMeasures = {
  'goes-on': measure('generate', (draft, state: ParrotState, { sentences }, at) =>
    answered(draft, state, at, 'goesOn', sentences[0] ?? []),
  ),
  surprise: measure('evaluate', (draft, state: ParrotState, { exam }, at) =>
    answered(draft, state, at, 'bits', exam.bits),
  ),
}
const { ask } = measures<ParrotState>()(curtainMeasures)

export function drawParrot(seed: number): Curtain {
  return sealedFrom(seed, 271).below(2) === 0 ? 0 : 1
}

/** The first question comes with the rules of the game. */
export function openHat(draft: Draft, state: ParrotState): ParrotState {
  draft.newPhase(SECONDS.question + (state.answers.length === 0 ? SECONDS.rules : 0))
  return { ...state, phase: 'question', begun: write.none, metered: write.none }
}

/** The first chips come with what chips are for. `question`: from 0. */
function chipsSeconds(question: number): number {
  return SECONDS.chips + (question === 0 ? SECONDS.rules : 0)
}

export function hasAsked({ begun, metered }: ParrotState, seat: Pick<Seat, 'id' | 'team'>): boolean {
  return write.has(begun, seat) || write.has(metered, seat)
}

export function question(
  { pack }: Draft,
  state: ParrotState,
  seat: Seat,
  { ask, tap }: Extract<ParrotTap, { ask: 'begin' | 'meter' }>,
): ParrotState | RejectWord {
  if (hasAsked(state, seat)) return 'out-of-range'
  if (ask === 'meter' && tap.length < LEAST_METERED) return 'too-few-words'
  const [kept, paper] =
    ask === 'begin' ? (['begun', beginningOf(pack)] as const) : (['metered', sentenceOf(pack)] as const)
  return taken(write.take(state[kept], seat, tap, paper), (rows) => ({ ...state, [kept]: rows }))
}

/** One is drawn, of the team whose turn it is if it has one; if the hat is empty the town lends two words. */
export function closeHat(draft: Draft, state: ParrotState): ParrotState {
  draft.newPhase(chipsSeconds(state.answers.length))
  const { match, pack } = draft
  const round = state.answers.length
  const random = randomFrom(match.seed + 7 * (round + 1))
  const hat = random.shuffle([...slips(state.begun, 'begin', draft), ...slips(state.metered, 'meter', draft)])
  const turn = match.teams[round % match.teams.length]?.id
  const lent = {
    kind: 'begin',
    team: null,
    words: pack.train[random.below(pack.train.length)]?.tokens.slice(0, 2) ?? [],
  } as const
  const drawn = hat.find(({ team }) => team === turn) ?? hat[0] ?? lent
  const answers = [...state.answers, { ...drawn, goesOn: [null, null], bits: [null, null] }]
  const laid = [...state.laid, state.laid.at(-1) ?? bet.none]
  return putToBoth(draft, { ...state, phase: 'chips', answers, laid, moved: [] })
}

function slips(rows: Rows, kind: Answer['kind'], { match }: Draft) {
  return rows.map(({ seat, words }) => ({ kind, words, team: match.seats[seat ?? '']?.team ?? null }))
}

/** Both are asked as soon as both are trained. */
export function putToBoth(draft: Draft, state: ParrotState): ParrotState {
  const at = state.answers.length - 1
  const answer = state.answers[at]
  const isReady = state.writers['few'] !== undefined && state.writers['many'] !== undefined
  if (answer === undefined || !isReady || isAsked(state, at)) return state
  const { kind, words } = answer
  return curtains.reduce((asked, curtain) => {
    const from = curtain === state.parrot ? state.models.few : state.models.many
    if (kind === 'meter') return ask(draft, asked, 'surprise', { from, on: [{ tokens: words }] }, 2 * at + curtain)
    const writing = { prompt: words, count: 1, longest: LONGEST_ANSWER, temperature: TEMPERATURE }
    return ask(draft, asked, 'goes-on', { from, ...writing, seed: draft.match.seed + at }, 2 * at + curtain)
  }, state)
}

function isAsked({ waiting, answers, troubled }: ParrotState, at: number): boolean {
  const on = curtains.flatMap((curtain) => [
    `goes-on:${2 * at + curtain}`,
    `surprise:${2 * at + curtain}`,
    'goes-on',
    'surprise',
  ])
  const isUnder = Object.values(waiting).some((name) => on.includes(name))
  return (
    isUnder ||
    answers[at]?.goesOn.some((one) => one !== null) === true ||
    troubled.some((one) => on.includes(one)) ||
    isTold(answers[at])
  )
}

/** Both have answered. */
export function isTold(answer: Answer | undefined): boolean {
  if (answer === undefined) return false
  return (answer.kind === 'begin' ? answer.goesOn : answer.bits).every((one) => one !== null)
}

function answered<K extends 'goesOn' | 'bits'>(
  draft: Draft,
  state: ParrotState,
  at: number,
  kind: K,
  value: NonNullable<Answer[K][number]>,
): ParrotState {
  const [number, curtain] = [Math.floor(at / 2), at % 2]
  const answers = state.answers.map((answer, i) =>
    i === number ? { ...answer, [kind]: answer[kind].map((old, c) => (c === curtain ? value : old)) } : answer,
  )
  // From now on there is something to move chips for.
  if (state.phase === 'chips' && number === answers.length - 1 && isTold(answers[number])) {
    draft.ringIn(chipsSeconds(number))
  }
  return { ...state, answers }
}

export function moveChips(state: ParrotState, seat: Seat, tap: Extract<ParrotTap, { ask: 'chips' }>['tap']) {
  const before = { bets: state.laid.at(-1) ?? bet.none, settled: state.moved }
  return taken(layOpenly(before, seat, tap, CURTAINS), ({ bets, settled }) => ({
    ...state,
    laid: [...state.laid.slice(0, -1), bets],
    moved: settled,
  }))
}

/** The team's one look-up: both texts are known here, so the answer is exact. */
export function lookUp(
  draft: Draft,
  state: ParrotState,
  seat: Seat,
  { answer: at, curtain }: Extract<ParrotTap, { ask: 'look' }>['tap'],
): ParrotState | RejectWord {
  if (Object.hasOwn(state.looks, seat.team)) return 'used-up'
  const answer = state.answers[at]
  const goesOn = answer?.goesOn[curtain]
  const which = curtains[curtain]
  if (answer === undefined || goesOn === undefined || goesOn === null || which === undefined) return 'out-of-range'
  const stands = textOf(draft.pack, readBy(draft, which === state.parrot ? FEW : MANY, 0))([...answer.words, ...goesOn])
  return { ...state, looks: { ...state.looks, [seat.team]: { answer: at + 0, curtain: which, stands } } }
}

/** Bits of each state of the chips, by seat: a guess that lies there through all questions counts once, not once a question. */
export function chipScores({ laid, parrot }: Pick<ParrotState, 'laid' | 'parrot'>): readonly SeatSaved[][] {
  return laid.map((bets) =>
    betScores(bets, parrot, CURTAINS).map(({ seat, saved }) => ({ seat, saved: saved / laid.length })),
  )
}

type SeatSaved = Pick<SeatScore, 'seat' | 'saved'>

/** Bits of all states of the chips together, by seat. */
export function chipsBy(state: Pick<ParrotState, 'laid' | 'parrot'>): Readonly<Record<SeatId, number>> {
  return savedBySeat(chipScores(state).flat())
}
