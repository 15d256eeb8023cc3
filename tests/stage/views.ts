/** Builders of views for the stage: the shape of what a room sends, with numbers drawn from a seed. */
import { randomFrom, type Random } from '../../shared/measures/random.ts'
import type { ActivityView } from '../../shared/activities/types.ts'
import type { FlashcardView } from '../../shared/activities/flashcard/types.ts'
import type { PileView } from '../../shared/activities/pile-of-math/types.ts'
import { stations, type Station } from '../../shared/activities/run/types.ts'
import type { LookView, RunView } from '../../shared/activities/run/view-types.ts'
import type { InspectView, LossPoint, StepTrace, WordShare } from '../../shared/lab/jobs.ts'
import type { TeamView, View } from '../../shared/match/view-types.ts'

export const words =
  '■ the cat sat on mat hat rug pond dog barked at river bank bird saw a red green old small in nest boat by house quickly'.split(
    ' ',
  )

export const card = [1, 2, 3, 4, 1, 5]
const teamNames = ['otters', 'kites', 'foxes', 'moles', 'larks', 'hares']

export function teamsOf(count: number, players: (i: number) => number = () => 5): TeamView[] {
  return teamNames.slice(0, count).map((name, i) => ({
    id: `t${i}`,
    name,
    style: i,
    players: players(i),
    connected: Math.max(0, players(i) - (i % 2)),
  }))
}

export function viewOf(play: ActivityView | null, change: Partial<View> = {}): View {
  const teams = change.teams ?? teamsOf(5)
  const joined = teams.reduce((sum, team) => sum + team.players, 0)
  return {
    role: 'projector',
    code: 'KELPA',
    packId: 'town',
    plan: ['pile-of-math', 'flashcard', 'run'],
    stop: 2,
    phase: { number: 3, rings: null, left: null, paused: false },
    locked: false,
    timers: 1,
    teams,
    players: { joined, connected: joined },
    roster: [],
    me: null,
    model: { step: 0, summitBits: 8, floorBits: 1.47, exams: [] },
    play,
    standings: { teams: [], players: [], rows: [], awards: [] },
    ...change,
  }
}

export function runOf(phase: RunView['phase'], change: Partial<RunView> = {}): RunView {
  const nothing = {
    brief: null,
    bet: null,
    teach: null,
    marks: null,
    forecast: null,
    train: null,
    exam: null,
    explain: null,
  }
  return { activity: 'run', phase, ...nothing, ...change }
}

/** The most likely words first, summing below one. */
export function shares(random: Random, count: number): WordShare[] {
  let left = 1
  return random
    .shuffle(words.map((_, word) => word).slice(1))
    .slice(0, count)
    .map((word) => {
      const p = left * (0.2 + random.unit() * 0.3)
      left -= p
      return { word, p }
    })
}

export function inspectOf(seed: number, layers = 2, heads = 4, width = 64): InspectView {
  const random = randomFrom(seed)
  const tokens = [0, ...card.slice(0, -1)]
  const spread = () => {
    const raw = tokens.map(() => random.unit() ** 3 + 0.01)
    const sum = raw.reduce((a, b) => a + b, 0)
    return raw.map((value) => value / sum)
  }
  return {
    tokens,
    attention: Array.from({ length: layers }, () => Array.from({ length: heads }, spread)),
    lens: Array.from({ length: layers + 1 }, () => shares(random, 8)),
    norms: Array.from({ length: layers + 1 }, (_, i) => 1 + i * random.unit() * 3),
    embedding: Array.from({ length: width }, () => random.normal() * 0.1),
  }
}

export function traceOf(seed: number, layers = 2): StepTrace {
  const random = randomFrom(seed)
  const parameters = ['attention.qkv', 'attention.out', 'mlp.in', 'mlp.out', 'norm1.gain']
  const top = Array.from({ length: 16 }, (_, i) => {
    const layer = i % (layers + 2)
    const name =
      layer === 0 ? 'embed.token' : layer > layers ? 'final.gain' : `layer${layer}.${parameters[random.below(5)]}`
    const gradient = random.normal() * 0.05
    const before = random.normal() * 0.2
    return { parameter: name, layer, index: random.below(4096), gradient, before, after: before - 0.3 * gradient }
  })
  const truth = 0.02 + random.unit() * 0.1
  const later = truth + random.unit() * 0.2
  return {
    step: 1 + random.below(9),
    rate: 0.3,
    before: { top: shares(random, 6), truth, bits: -Math.log2(truth) },
    after: { top: shares(random, 6), truth: later, bits: -Math.log2(later) },
    batchBits: 5 + random.unit(),
    gradientNorms: Array.from({ length: layers + 2 }, () => 0.05 + random.unit()),
    top,
  }
}

/** As much of a look as is told at a station. */
export function lookOf(seed: number, station: Station, layers = 2): LookView {
  const { step, before, batchBits, gradientNorms, top } = traceOf(seed, layers)
  const isAt = (name: Station) => stations.indexOf(station) >= stations.indexOf(name)
  return {
    step,
    guess: before.top,
    share: isAt('truth') ? before.truth : null,
    bits: isAt('loss') ? before.bits : null,
    batchBits: isAt('loss') ? batchBits : null,
    blame: isAt('backward') ? { gradientNorms, top: top.map((entry) => ({ ...entry, after: entry.before })) } : null,
  }
}

/** A noisy fall from near the summit. */
export function pointsOf(seed: number, count: number): LossPoint[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, i) => ({
    step: i + 1,
    bits: 2.1 + 5.8 * Math.exp(-i / 55) + random.normal() * 0.25,
    rate: 0.3,
  }))
}

export function trainOf(change: Partial<NonNullable<RunView['train']>> = {}): RunView {
  return runOf('train', {
    train: {
      cranked: 2,
      cranks: 10,
      station: 'forward',
      busy: false,
      mode: 'crank',
      turn: { team: 't0', seat: null },
      myStations: [],
      myTurn: false,
      card,
      blank: 5,
      look: null,
      trace: null,
      traceTruth: null,
      inspect: null,
      points: [],
      throttle: 0.3,
      throttles: [],
      width: 64,
      rates: { least: 0.01, most: 3, start: 0.3 },
      isDriver: false,
      stops: [],
      derailments: [],
      depotStep: 0,
      stepsLeft: 0,
      cargo: teamsOf(5).map(({ id }, i) => ({ team: id, sentences: 3 + i })),
      ...change,
    },
  })
}

/** `agreed` of seven sentences by team. */
function tallyOf(teams: number): { team: string; agreed: number; of: number }[] {
  return teamsOf(teams).map(({ id }, i) => ({ team: id, agreed: [4, 7, 0, 2, 5, 1][i] ?? 0, of: 7 }))
}

export function marksOf(seed: number): NonNullable<RunView['marks']> {
  const random = randomFrom(seed)
  const ids = ['model', 'untrained', 'bigram', 'players'] as const
  return { cards: 6, floorBits: 1.2, rows: ids.map((id) => ({ id, bits: 1.5 + random.unit() * 6.6 })) }
}

export function teachOf(seed: number, teams = 5): RunView {
  return runOf('teach', { marks: marksOf(seed), teach: { tasks: [], needed: 0, tally: tallyOf(teams) } })
}

export function forecastOf(seed: number, made: number, nowBits: number | null, teams = 5): RunView {
  return runOf('forecast', {
    marks: marksOf(seed),
    forecast: { nowBits, summitBits: 8, floorBits: 1.47, cards: [], mine: null, made, tally: tallyOf(teams) },
  })
}

export function revealOf(seed: number, teams = 5, players = 28): RunView {
  const random = randomFrom(seed)
  const bits = () => 0.4 + random.unit() * 7.4
  const ghosts = ['untrained', 'earlier', 'bigram'] as const
  return runOf('reveal', {
    bet: {
      card: 2,
      of: 6,
      words: [...card.slice(0, -1), null],
      chips: 20,
      mine: null,
      placed: players,
      reveal: {
        truth: 5,
        floorBits: 1.2,
        model: { bits: bits(), top: shares(random, 5) },
        ghosts: ghosts.map((id) => ({ id, bits: bits(), top: shares(random, 5) })),
        teams: teamsOf(teams).map(({ id }) => {
          const value = bits()
          return { team: id, bits: value, saved: 8 - value, players: 5 }
        }),
        players: Array.from({ length: players }, bits).sort((a, b) => a - b),
        mine: null,
      },
    },
  })
}

export function betOf(placed: number): RunView {
  return runOf('bet', {
    bet: { card: 2, of: 6, words: [...card.slice(0, -1), null], chips: 20, mine: null, placed, reveal: null },
  })
}

export function examOf(seed: number, change: Partial<NonNullable<RunView['exam']>> = {}): RunView {
  const random = randomFrom(seed)
  const verdicts = ['helped', 'helped', 'helped', 'too-close', 'hurt'] as const
  return runOf('exam', {
    exam: {
      waitingFor: [],
      beforeBits: 7.9,
      afterBits: 2.14,
      summitBits: 8,
      floorBits: 1.47,
      audited: true,
      points: pointsOf(seed, 300),
      cards: Array.from({ length: 6 }, (_, i) => ({
        words: card,
        blank: 1 + (i % 5),
        beforeBits: 4 + random.unit() * 4,
        afterBits: 1 + random.unit() * 3,
        floorBits: 1,
        flipped: i % 2 === 0,
        mine: null,
      })),
      probe: { prompt: card.slice(0, -1), before: shares(random, 10), after: shares(random, 10) },
      credit: verdicts.map((verdict, i) => {
        const mean = [0.31, 0.24, 0.19, 0.03, -0.11][i] ?? 0
        return { team: `t${i}`, mean, low: mean - 0.06, high: mean + 0.06, seeds: 3, verdict }
      }),
      cargo: teamsOf(5).map(({ id }, i) => ({ team: id, sentences: Array.from({ length: 3 + i }, () => card) })),
      forecast: {
        measuredDrop: 5.76,
        firstFlip: 2,
        mine: null,
        best: [],
        drops: Array.from({ length: seed % 30 }, () => random.unit() * 7).sort((a, b) => a - b),
      },
      briefOutcome: null,
      troubled: [],
      ...change,
    },
  })
}

export function pileOf(seed: number, phase: PileView['phase']): PileView {
  const random = randomFrom(seed)
  return {
    activity: 'pile-of-math',
    phase,
    answers: Array.from({ length: 6 }, (_, i) => ({
      prompt: card.slice(0, 2 + (i % 3)),
      written: i === 5 ? null : Array.from({ length: 9 }, () => 1 + random.below(words.length - 1)),
      mine: false,
    })),
    questionsLeft: 2,
    summitBits: 8,
    mine: null,
    guessed: 12,
    reveal:
      phase === 'reveal'
        ? {
            measuredBits: 8.03,
            mine: null,
            guesses: Array.from({ length: 28 }, () => Math.min(16, Math.abs(random.normal() * 3 + 7))).sort(
              (a, b) => a - b,
            ),
            probe: { prompt: card.slice(0, -1), answer: 5, p: 0.0041, rank: 117, of: 256 },
          }
        : null,
    troubled: false,
  }
}

export function flashcardOf(seed: number, phase: FlashcardView['phase']): FlashcardView {
  const random = randomFrom(seed)
  const isDose = phase === 'dose' || phase === 'fixed'
  const climb = (rate: number) => Array.from({ length: 9 }, (_, i) => 1 - Math.exp(-i * rate) * 0.98)
  return {
    activity: 'flashcard',
    phase,
    card: [...card.slice(0, -1), null],
    answer: 5,
    rival: 6,
    mine: { guess: null, vote: null },
    counts: null,
    shares: isDose ? [] : [0.004, 0.06, 0.31, 0.62, 0.81],
    heldOut: isDose ? [] : [8.01, 8.0, 8.04, 8.2, 8.5],
    last: isDose ? null : traceOf(seed),
    belief: isDose ? { right: 0.03, wrong: 0.72 } : null,
    pressing: false,
    pressesLeft: 3,
    doseRates: [0.02, 0.2, 2],
    doses:
      phase === 'fixed'
        ? [0.02, 0.2, 2].map((rate) => ({
            rate,
            right: climb(rate),
            wrong: climb(rate).map((p) => (1 - p) * 0.9),
            heldOutBefore: 3.1,
            heldOutAfter: 3.1 + rate * random.unit(),
            neighbourBefore: 0.6,
            neighbourAfter: 0.5,
          }))
        : null,
    neighbour: null,
    troubled: false,
  }
}
