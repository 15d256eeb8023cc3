/** One view for each scene, and for its harder moments. */
import { stations } from '../../stops/run/train/state.ts'
import type { View } from '../../shared/match/view-types.ts'
import {
  betOf,
  crewOf,
  examOf,
  forecastOf,
  leverOf,
  readOf,
  revealOf,
  runOf,
  speakOf,
  stakesOf,
  teachOf,
  trainOf,
} from './run-views.ts'
import { flashcardOf, pileOf } from './stop-views.ts'
import { inspectOf, lookOf, pointsOf, traceOf } from './lab-views.ts'
import { teamsOf, viewOf } from './views.ts'

const crowd = teamsOf(6, (i) => [6, 5, 9, 4, 0, 12][i] ?? 0)
const measured = (bits: readonly number[]) => ({
  step: 310,
  summitBits: 8,
  floorBits: 1.47,
  exams: bits.map((value, i) => ({ step: i * 310, bits: value, audited: true })),
})

/** Losses of a leg that was lost. */
const wild = [6.1, 7.4, 9.8, 14.2, 22].map((bits, i) => ({ step: 80 + i, bits, rate: 1.5 }))
const legOf = () => ({ rate: 0.04, steps: 50, from: 7.8, to: 5.4, lost: false })

export const viewsByName: Readonly<Record<string, View>> = {
  lobby: viewOf(null, { stop: -1, teams: crowd }),
  hall: viewOf(null, { stop: -1, teams: teamsOf(6, () => 50) }),
  'empty-lobby': viewOf(null, { stop: -1, teams: teamsOf(3, () => 0) }),
  'two-teams': viewOf(null, { stop: -1, teams: teamsOf(2, (i) => 3 + 27 * i) }),
  'full-class': viewOf(null, { stop: -1, teams: teamsOf(6, () => 10) }),
  brief: viewOf(runOf('brief')),
  teach: viewOf(teachOf(1)),
  'teach-again': viewOf(teachOf(2, 6), {
    model: measured([7.97, 2.9]),
    teams: crowd.map((team) => ({ ...team, players: 6 })),
  }),
  forecast: viewOf(forecastOf(3, 17, null)),
  'forecast-all': viewOf(forecastOf(4, 60, 2.9), { model: measured([7.97, 2.9]) }),
  read: viewOf(readOf(17)),
  bet: viewOf(betOf(17)),
  stakes: viewOf(stakesOf(28)),
  'stakes-again': viewOf(stakesOf(3, true)),
  scales: viewOf(revealOf(4)),
  forward: viewOf(trainOf({ inspect: inspectOf(3) })),
  truth: viewOf(trainOf({ inspect: inspectOf(3), station: 'truth' })),
  'forward-one-layer': viewOf(trainOf({ inspect: inspectOf(3, 1, 2, 32) })),
  'forward-four-layers': viewOf(trainOf({ inspect: inspectOf(3, 4, 4, 128) })),
  ...Object.fromEntries(
    stations.map((station) => [
      `look-${station}`,
      viewOf(trainOf({ inspect: inspectOf(3), look: lookOf(5, station), trace: traceOf(4), station })),
    ]),
  ),
  hands: viewOf(trainOf({ part: 'hands', crew: crewOf(30) })),
  'hands-all': viewOf(trainOf({ part: 'hands', crew: crewOf(60) })),
  'hands-four': viewOf(trainOf({ part: 'hands', crew: crewOf(4) })),
  backward: viewOf(trainOf({ part: 'moved', inspect: inspectOf(3), trace: traceOf(5) })),
  turbo: viewOf(trainOf({ mode: 'turbo', points: pointsOf(9, 120), stepsLeft: 190 })),
  halt: viewOf(
    trainOf({ mode: 'halt', points: pointsOf(9, 40), depotStep: 39, legs: [legOf()], lever: leverOf(0, { next: 1 }) }),
  ),
  'turbo-after-a-wreck': viewOf(
    trainOf({ mode: 'turbo', points: pointsOf(9, 80), lost: wild, derailments: [{ step: 86, rate: 1.5 }] }),
  ),
  'derailed-at-once': viewOf(
    trainOf({ mode: 'derailed', points: [{ step: 4, bits: 12.03, rate: 2 }], derailments: [{ step: 5, rate: 2 }] }),
  ),
  towed: viewOf(
    trainOf({
      mode: 'towed',
      points: pointsOf(9, 40),
      lost: wild.map((point) => ({ ...point, step: point.step - 40 })),
      stepsLeft: 240,
      derailments: [{ step: 46, rate: 1.5 }],
      depotStep: 40,
    }),
  ),
  derailed: viewOf(
    trainOf({ mode: 'derailed', points: pointsOf(9, 60), stepsLeft: 240, derailments: [{ step: 58, rate: 2.4 }] }),
  ),
  speech: viewOf(speakOf(false)),
  'speech-writing': viewOf(speakOf(false, 2)),
  favourites: viewOf(speakOf(true)),
  exam: viewOf(examOf(17)),
  measuring: viewOf(
    examOf(2, {
      afterBits: null,
      credit: null,
      controls: { done: 4, all: 9 },
      probe: null,
      cards: [],
      waitingFor: ['credit'],
    }),
  ),
  podium: viewOf(null, {
    stop: 3,
    model: measured([7.97, 2.14]),
    standings: {
      teams: [31, 28, 22, -4, 12].map((bitsSaved, i) => ({ team: `t${i}`, bitsSaved, cards: 6 })),
      players: [
        { name: 'Brave Heron', team: 't2', place: 1, bitsSaved: 14.2 },
        { name: 'Clever Otter', team: 't0', place: 2, bitsSaved: 12.02 },
        { name: 'Quick Mole', team: 't3', place: 2, bitsSaved: 12.02 },
      ],
      rows: [],
      awards: [
        { kind: 'bold', team: 't0', names: ['Clever Otter'], winners: 1, figure: 4.08, word: 5 },
        { kind: 'labels', team: null, names: [], winners: 7, figure: 8, of: 8 },
        { kind: 'forecast', team: 't2', names: ['Brave Heron'], winners: 1, figure: 0.03 },
        { kind: 'recovery', team: null, names: [], winners: 0, figure: 2.41 },
        { kind: 'improved', team: 't4', names: [], winners: 0, figure: 0.8 },
      ],
      stories: [],
    },
  }),
  // A line without a Run: nothing was examined, nobody bet.
  'podium-race': viewOf(null, {
    stop: 3,
    teams: teamsOf(5, () => 5),
    standings: {
      teams: [0.9, -0.14, 4.68, 0, 2.1].map((bitsSaved, i) => ({ team: `t${i}`, bitsSaved, cards: i === 3 ? 0 : 1 })),
      players: [],
      rows: [],
      awards: [{ kind: 'improved', team: 't4', names: [], winners: 0, figure: 0.8 }],
      stories: [],
    },
  }),
  'podium-crowd': viewOf(null, {
    stop: 3,
    teams: teamsOf(6, () => 5),
    standings: {
      teams: [0.9, -0.14, 4.68, 0.1, 2.1, -1.3].map((bitsSaved, i) => ({ team: `t${i}`, bitsSaved, cards: 1 })),
      players: [],
      rows: [],
      awards: [],
      stories: [],
    },
  }),
  pile: viewOf(pileOf(1, 'talk')),
  'pile-reveal': viewOf(pileOf(1, 'reveal')),
  flashcard: viewOf(flashcardOf(6, 'press')),
  dose: viewOf({ ...flashcardOf(6, 'dose'), vote: { options: 3, mine: null, count: 6, tally: null } }),
  doses: viewOf(flashcardOf(6, 'fixed')),
  'first-dose': viewOf({ ...flashcardOf(6, 'fixed'), doses: flashcardOf(6, 'fixed').doses?.slice(0, 1) ?? null }),
}
