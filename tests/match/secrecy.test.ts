/**
 * Who sees what. A view must not depend on what its reader may not know: so every secret of the state is
 * changed, and the view must stay the same to the last byte; then the secret is told, and the view must change.
 */
import { describe, expect, it } from 'vitest'
import { closedCards, revealedCards } from '../../stops/run/bet/rounds.ts'
import { seatScores } from '../../stops/run/bet/scores.ts'
import type { RunPhase, RunState } from '../../stops/run/types.ts'
import type { FlashcardState } from '../../stops/flashcard/types.ts'
import type { PileState } from '../../stops/pile-of-math/types.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { type AnyState, stateOf, view } from './seen.ts'
import { Game } from './game.ts'
import { playedRun, players, runOf } from './played-run.ts'
import { smallPack, smallRules } from './small-world.ts'

const phases: readonly RunPhase[] = [
  'brief',
  'read',
  'bet',
  'stakes',
  'reveal',
  'teach',
  'forecast',
  'train',
  'exam',
  'explain',
]
const ann: Audience = { role: 'seat', seat: 'ann' }
const MARK = 77.1234567

const bytes = (match: Match, audience: Audience = ann) => JSON.stringify(view(match, audience, smallRules))
const withPlay = (match: Match, play: AnyState): Match => ({ ...match, play })
const before = (phase: RunPhase, other: RunPhase) => phases.indexOf(phase) < phases.indexOf(other)

/** Entries of a record that are not ann's, replaced. */
function others<T>(record: Readonly<Record<string, T>>, value: T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([seat, own]) => [seat, seat === 'ann' ? own : value]))
}

/** A card of another team, or one that ann has not labelled yet: what others say of it would lead her. */
function isOfOthers({ tasks, labels }: RunState, id: string): boolean {
  return tasks.find((task) => task.id === id)?.team !== 't1' || !Object.hasOwn(labels[id] ?? {}, 'ann')
}

/** Everything that ann may not know in this phase, changed. */
function tampered(match: Match, state: RunState): Match {
  const { phase } = state
  const open = revealedCards(state)
  const closed = closedCards(state)
  const hide = before(phase, 'exam')
  const changed: RunState = {
    ...state,
    cards: state.cards.map((card, i) =>
      i < open ? card : { ...card, tokens: [...card.tokens.slice(0, card.blank), 17, 17], floorBits: MARK },
    ),
    tables: Object.fromEntries(
      Object.entries(state.tables).map(([guest, tables]) => [
        guest,
        tables.map((table, i) => (i < open ? table : table.map(() => MARK))),
      ]),
    ),
    bets: state.bets.map((bets, i) => (i < closed ? bets : others(bets, { racks: { animals: 11 }, words: {} }))),
    briefVotes: hide ? others(state.briefVotes, { option: 1, confidence: 3 }) : state.briefVotes,
    forecasts: hide ? others(state.forecasts, { dropBits: MARK, firstFlip: 5 }) : state.forecasts,
    tasks: state.tasks.map((task) => (task.team === 't1' ? task : { ...task, words: [17, 17] })),
    labels: Object.fromEntries(
      Object.entries(state.labels).map(([task, said]) => [
        task,
        isOfOthers(state, task) ? others(said, { kind: 'bin' }) : said,
      ]),
    ),
    cargo: hide
      ? Object.fromEntries(
          Object.entries(state.cargo).map(([team, all]) => [team, team === 't1' ? all : all.map(() => [17, 17])]),
        )
      : state.cargo,
    exam: hide
      ? {
          ...state.exam,
          before: { bits: MARK, keyBits: MARK },
          after: { bits: MARK, keyBits: MARK },
          probeBefore: [{ word: 3, p: MARK }],
          probeAfter: [{ word: 3, p: MARK }],
          credit: [{ team: 't2', mean: MARK, low: MARK, high: MARK, seeds: 3, verdict: 'hurt' }],
        }
      : state.exam,
    explanations: others(state.explanations, `secret ${MARK}`),
    conceptVotes: others(state.conceptVotes, { option: 3, confidence: 3 }),
    waiting: { j1: `secret ${MARK}` },
  }
  const exams = match.model.exams.map((exam) => (exam.revealed ? exam : { ...exam, bits: MARK, keyBits: MARK }))
  return withPlay({ ...match, model: { ...match.model, exams }, jobs: [] }, changed)
}

describe('a player of a Run', () => {
  it.each(phases)('learns nothing in %s that is not told yet', (phase) => {
    const game = playedRun(phase)
    const changed = tampered(game.match, runOf(game))
    expect(bytes(changed)).toBe(bytes(game.match))
    expect(bytes(game.match)).not.toContain(String(MARK))
  })

  it('is told at the reveal: the truth, the table, and everybody as bits without names', () => {
    const bet = playedRun('bet')
    const { cards, card } = runOf(bet)
    const truth = cards[card].tokens[cards[card].blank]
    expect(playOf(bet.match).bet?.reveal).toBeNull()
    expect(playOf(bet.match).bet?.words.at(-1)).toBeNull()
    expect(playOf(bet.match).bet?.words).toHaveLength(cards[card].blank + 1)
    bet.must({ type: 'host', command: { kind: 'next' } })
    expect(playOf(bet.match)).toMatchObject({
      phase: 'stakes',
      bet: { reveal: null, duel: null, stakes: { players: 4 } },
    })
    bet.must({ type: 'host', command: { kind: 'next' } })
    const reveal = playOf(bet.match).bet?.reveal
    expect(reveal?.truth).toBe(truth)
    expect(reveal?.players).toHaveLength(4)
    expect(reveal?.mine?.bits).toBeGreaterThan(0)
    expect(JSON.stringify(reveal)).not.toMatch(/ben|dan/)
  })

  it('sees the exams only after the bell, and then both', () => {
    const game = playedRun('train')
    expect(game.match.model.exams).toHaveLength(1)
    expect(view(game.match, ann, smallRules).model.exams).toEqual([])
    expect(bytes(game.match)).not.toContain(String(game.match.model.exams[0].bits))
    const shown = view(playedRun('exam').match, ann, smallRules)
    expect(shown.model.exams).toHaveLength(2)
    expect(playOf(playedRun('exam').match).exam?.beforeBits).toBe(shown.model.exams[0].bits)
  })

  it('does not get the texts of others before two of them are put side by side', () => {
    const game = playedRun('explain')
    expect(bytes(game.match)).not.toContain('reason 1')
    game.must({
      type: 'host',
      command: { kind: 'tap', on: { stop: 'run', ask: 'contrast', tap: { first: 'ben', second: 'dan' } } },
    })
    expect(playOf(game.match).explain?.contrast).toEqual(['it was reason 1', 'it was reason 3'])
    expect(playOf(game.match).explain?.texts).toBeNull()
    expect(bytes(game.match, { role: 'projector' })).not.toContain('ben","text')
  })

  it('sees only its own team on the roster, and nobody but the host sees who is still busy', () => {
    const { match } = playedRun('bet')
    const lobby = { ...match, stop: -1, play: null }
    expect(view(lobby, ann, smallRules).roster.map(({ seat }) => seat)).toEqual(['ann', 'cat'])
    expect(view(lobby, ann, smallRules).roster.every(({ done }) => done === null)).toBe(true)
    expect(view(match, ann, smallRules).roster).toEqual([])
    expect(view(match, { role: 'host' }, smallRules).roster.map(({ done }) => done)).toEqual(players.map(() => true))
    expect(view(match, { role: 'projector' }, smallRules).roster.every(({ done }) => done === null)).toBe(true)
  })
})

describe('the wall of a Run', () => {
  const wall: Audience = { role: 'projector' }

  it('counts forecasts and cargo, and tells no forecast before it was measured', () => {
    const { match } = playedRun('forecast')
    const state = match.play as RunState
    const forecasts = Object.fromEntries(players.map((seat) => [seat, { dropBits: MARK, firstFlip: 0 }]))
    expect(bytes(withPlay(match, { ...state, forecasts }), wall)).toBe(bytes(match, wall))
    expect(playOf(match, wall).forecast).toMatchObject({ made: 4, tally: [{ team: 't1' }, { team: 't2' }] })
    expect(playOf(match).forecast).toMatchObject({ made: null, tally: null })
    const exam = playedRun('exam').match
    expect(playOf(exam, wall).exam?.forecast?.drops).toEqual([0.5, 0.625, 0.75, 0.875])
    expect(playOf(exam).exam?.forecast?.drops).toBeNull()
  })

  it('shows means over the revealed cards while the class teaches, and nobody alone', () => {
    const { match } = playedRun('teach')
    const state = match.play as RunState
    const marks = playOf(match, wall).marks
    const bets = state.cards.flatMap((_, i) => seatScores(state, i, smallPack).map(({ bits }) => bits))
    expect(marks?.cards).toBe(Math.ceil(state.cards.length / 2))
    expect(marks?.rows.find(({ id }) => id === 'players')?.bits).toBeCloseTo(
      bets.reduce((sum, bits) => sum + bits, 0) / bets.length,
    )
    expect(marks?.rows.map(({ id }) => id)).toContain('bigram')
    expect(playOf(match).marks).toBeNull()
    expect(playOf(playedRun('bet').match, wall).marks).toBeNull()
  })
})

describe('strangers', () => {
  it.each(phases)('see in %s the door and nothing behind it', (phase) => {
    const { match } = playedRun(phase)
    const lobby = { ...match, play: null, board: [] }
    for (const audience of [
      { role: 'stranger' },
      { role: 'seat', seat: 'eve' },
      { role: 'seat', seat: '__proto__' },
    ] as const) {
      expect(bytes(match, audience)).toBe(bytes(lobby, audience))
      expect(bytes(match, audience)).not.toMatch(/ann|ben/)
    }
  })

  it('include a player whom the host removed', () => {
    const game = playedRun('bet')
    game.must({ type: 'host', command: { kind: 'remove', seat: 'ben' } })
    expect(view(game.match, { role: 'seat', seat: 'ben' }, smallRules)).toMatchObject({
      role: 'stranger',
      play: null,
      me: null,
    })
  })
})

describe('a player of the other stops', () => {
  it('does not learn the measured loss or the guesses of others before the reveal', () => {
    const game = new Game({ plan: ['pile-of-math'] }).join('ann', 'ben').goTo('guess')
    game.tap('ann', { stop: 'pile-of-math', ask: 'guess', tap: 2 })
    game.tap('ben', { stop: 'pile-of-math', ask: 'guess', tap: 3 })
    const state = stateOf(game.match) as PileState
    expect(state.measuredBits).not.toBeNull()
    const changed: PileState = {
      ...state,
      guesses: { ann: 2, ben: 1 },
      measuredBits: MARK,
      probe: { p: MARK, rank: 3 },
      begun: [...state.begun, { seat: 'ben', words: [1], goesOn: [2] }],
    }
    expect(bytes(withPlay(game.match, changed))).toBe(bytes(game.match))
    const told = withPlay(game.match, { ...changed, phase: 'reveal' })
    expect(bytes(told)).toContain(String(MARK))
  })

  it('does not learn what the doses do before everybody has voted', () => {
    const game = new Game({ plan: ['flashcard'] }).join('ann', 'ben').goTo('dose')
    game.tap('ben', { stop: 'flashcard', ask: 'dose', tap: 1 })
    const state = stateOf(game.match) as FlashcardState
    const doses = state.doses ?? []
    expect(doses).toHaveLength(4)
    const changed: FlashcardState = {
      ...state,
      votes: { ben: 2 },
      // What the copy believes is the question itself: what becomes of that is kept back.
      doses: doses.map(({ right: [right = 0], wrong: [wrong = 0], ...dose }) => ({
        ...dose,
        right: [right, MARK],
        wrong: [wrong, MARK],
        neighbour: [MARK, MARK],
        heldOut: [MARK, MARK],
      })),
    }
    expect(bytes(withPlay(game.match, changed))).toBe(bytes(game.match))
    expect(bytes(withPlay(game.match, { ...changed, phase: 'fixed' }))).toContain(String(MARK))
  })
})

function playOf(match: Match, audience: Audience = ann) {
  const { play } = view(match, audience, smallRules)
  if (play?.stop !== 'run') throw new Error('no Run is on')
  return play
}
