/** Builders of views of a Run, for the stage: numbers drawn from a seed. */
import { randomFrom } from '../../shared/measures/random.ts'
import { stations } from '../../stops/run/train/state.ts'
import type { RunView } from '../../stops/run/view-types.ts'
import { card, teamsOf, shares } from './views.ts'
import { pointsOf } from './lab-views.ts'

export function runOf(phase: RunView['phase'], change: Partial<RunView> = {}): RunView {
  const nothing = {
    brief: null,
    read: null,
    bet: null,
    teach: null,
    marks: null,
    forecast: null,
    train: null,
    exam: null,
    speak: null,
    explain: null,
  }
  return { stop: 'run', phase, ...nothing, ...change }
}

export function trainOf(change: Partial<NonNullable<RunView['train']>> = {}): RunView {
  return runOf('train', {
    train: {
      cranked: 1,
      cranks: 3,
      part: 'line',
      station: 'forward',
      mode: 'crank',
      crew: null,
      myStations: [],
      tapped: false,
      missing: 0,
      card,
      blank: 5,
      look: null,
      trace: null,
      traceTruth: null,
      inspect: null,
      points: [],
      lost: [],
      ghost: null,
      nowBits: null,
      lever: leverOf(1),
      width: 64,
      legs: [],
      express: false,
      derailments: [],
      depotStep: 0,
      stepsLeft: 0,
      cargo: teamsOf(5).map(({ id }, i) => ({ team: id, sentences: 3 + i })),
      ...change,
    },
  })
}

export function leverOf(
  notch: number,
  change: Partial<NonNullable<RunView['train']>['lever']> = {},
): NonNullable<RunView['train']>['lever'] {
  const notches = [
    { rate: 0.04, word: 'slow' },
    { rate: 0.2, word: 'fast' },
    { rate: 1.5, word: 'cliff' },
  ] as const
  return {
    notch,
    rate: notches[notch]?.rate ?? 0,
    notches,
    isOpen: true,
    mine: null,
    votes: (['slower', 'keep', 'faster', 'brake'] as const).map((vote, count) => ({
      vote,
      count,
      to: notches[notch + count - 1] === undefined || vote === 'brake' ? null : notch + count - 1,
    })),
    voters: 8,
    next: notch,
    braking: false,
    ...change,
  }
}

/** Players at their stations, every second one has tapped. */
export function crewOf(count: number): NonNullable<NonNullable<RunView['train']>['crew']> {
  const names = ['Brave Heron', 'Mila', 'Jonathan Longname', 'Bo', 'Swift Hedgehog']
  return Array.from({ length: count }, (_, i) => ({
    seat: `s${i}`,
    name: names[i % names.length] ?? '',
    team: `t${i % 4}`,
    stations: [stations[Math.floor(i / 4) % stations.length] ?? 'forward'],
    tapped: i % 2 === 0,
  }))
}

export function speakOf(shown: boolean, written = 6): RunView {
  return runOf('speak', {
    speak: {
      lines: Array.from({ length: 6 }, (_, i) => ({
        prompt: card.slice(0, 2),
        before: [9, 3, 3, 14 - i, 2],
        after: i < written ? card.slice(2) : null,
        townSays: i < written ? i % 2 === 0 : null,
        votes: shown ? 5 - i : null,
      })),
      mine: null,
      voted: 9,
      shown,
      favourites: shown ? [0, 1, 2] : [],
      brought: null,
    },
  })
}

/** Cards on board, of eight, by team. */
function tallyOf(teams: number): { team: string; loaded: number; of: number }[] {
  return teamsOf(teams).map(({ id }, i) => ({ team: id, loaded: [4, 8, 0, 2, 5, 1][i] ?? 0, of: 8 }))
}

export function marksOf(seed: number): NonNullable<RunView['marks']> {
  const random = randomFrom(seed)
  const ids = ['model', 'untrained', 'bigram', 'players'] as const
  return { cards: 6, floorBits: 1.2, rows: ids.map((id) => ({ id, bits: 1.5 + random.unit() * 6.6 })) }
}

/** Newest cards of all kinds, open and heard. */
function beltOf(teams: number): NonNullable<RunView['teach']>['belt'] {
  const blank = [...card.slice(0, -1), null]
  const cards = [
    { kind: 'complete', words: blank, end: null },
    { kind: 'doubt', words: card, end: null },
    { kind: 'complete', words: card, end: 'aboard' },
    { kind: 'doubt', words: card, end: 'binned' },
    { kind: 'write', words: card, end: 'aboard' },
  ] as const
  const laid = cards.map((one, place) => ({ ...one, id: `s${place}-${one.kind}`, team: `t${place % teams}`, place }))
  return { labels: 31, looked: 9, alike: 7, newest: laid.slice(0, 4), heard: laid.slice(4) }
}

export function teachOf(seed: number, teams = 5): RunView {
  return runOf('teach', {
    marks: marksOf(seed),
    teach: { packId: 'town', shortest: 3, longest: 9, tasks: [], tally: tallyOf(teams), belt: beltOf(teams) },
  })
}

export function forecastOf(seed: number, made: number, nowBits: number | null, teams = 5): RunView {
  return runOf('forecast', {
    marks: marksOf(seed),
    forecast: {
      nowBits,
      summitBits: 8,
      floorBits: 1.47,
      cards: [],
      mine: null,
      made,
      dealt: null,
      tally: tallyOf(teams),
    },
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
      round: { at: 2, of: 3 },
      isAgain: false,
      words: [...card.slice(0, -1), null],
      candidates: [],
      stakes: null,
      duel: null,
      chips: 20,
      mine: null,
      placed: players,
      reveal: {
        truth: 5,
        best: [],
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
    bet: {
      card: 2,
      of: 6,
      round: { at: 2, of: 3 },
      isAgain: false,
      words: [...card.slice(0, -1), null],
      candidates: [],
      chips: 20,
      mine: null,
      placed,
      stakes: null,
      reveal: null,
      duel: null,
    },
  })
}

export function readOf(done: number): RunView {
  const sentences = Array.from({ length: 12 }, (_, i) => card.slice(0, 3 + (i % (card.length - 2))))
  return runOf('read', { read: { sentences, done } })
}

export function stakesOf(players: number, isAgain = false): RunView {
  const { bet } = betOf(players)
  const words = [3, 5, 8, 2, 7, 1, 4, 6].map((word, i) => ({ word, chips: 1 + players * (9 - i) }))
  const racks = [{ rack: 'animals', chips: 2 * players }]
  return runOf('stakes', { bet: { ...bet!, isAgain, stakes: { players, words, racks, kept: players } } })
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
      noRow: null,
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
      meaning: { beforeBits: 8.1, afterBits: 7.2, sureBefore: 0.006, sureAfter: 0.4 },
      probe: { prompt: card.slice(0, -1), before: shares(random, 10), after: shares(random, 10) },
      controls: null,
      credit: verdicts.map((verdict, i) => {
        const mean = [0.31, 0.24, 0.19, 0.03, -0.11][i] ?? 0
        return { team: `t${i}`, mean, low: mean - 0.06, high: mean + 0.06, seeds: 3, verdict }
      }),
      creditAudited: true,
      cargo: teamsOf(5).map(({ id }, i) => ({
        team: id,
        sentences: Array.from({ length: 3 + i }, () => card),
        agreed: i,
      })),
      forecast: {
        measuredDrop: 5.76,
        firstFlip: 2,
        mine: null,
        best: [],
        drops: Array.from({ length: seed % 30 }, () => random.unit() * 7).sort((a, b) => a - b),
      },
      briefOutcome: null,
      read: { beforeBits: 8.02, afterBits: 1.61 },
      recall: null,
      recalled: 12,
      troubled: [],
      ...change,
    },
  })
}
