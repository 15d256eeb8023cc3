/**
 * The Run: Brief, Bet, Teach, Forecast, Train, Exam, Explain. This file is the timetable; each phase's own rules lie
 * beside it.
 */
import type { LabJob } from '../../lab/jobs.ts'
import type { Draft } from '../../match/draft.ts'
import type { Seat } from '../../match/types.ts'
import type { RejectWord } from '../../protocol/reject.ts'
import { without, type Activity, type LabReport } from '../activity.ts'
import type { ActivityIntent } from '../types.ts'
import { askTables, bet, dealCards, runRandom, scoreCard } from './bets.ts'
import { briefQuestions, conceptQuestions, CRANKS, MOST_CONFIDENCE, optionKeys, SECONDS } from './content.ts'
import { crankFailed, crankIntent, cranked, startTrain, stopIntent, tap, throttleIntent } from './crank.ts'
import { credited, examFailed, examined, hurryWhenMeasured, recordExam, startExam, withExam } from './exam.ts'
import { contrast, explain } from './explain.ts'
import { ask, dropJobs } from './jobs.ts'
import { teachTasks } from './tasks.ts'
import { teach } from './teach.ts'
import { flipsSeen, legEnded, startTurbo, turboProgress, turboRang } from './turbo.ts'
import type { RunIntent, RunState, TrainState } from './types.ts'
import { runOutcome } from './outcome.ts'
import { runView } from './view.ts'
import { topWords } from './tables.ts'

const NOT_TRAINED: TrainState = {
  cranked: 0,
  cranks: CRANKS,
  station: 0,
  busy: false,
  mode: 'crank',
  throttles: {},
  cards: [],
  stops: [],
  points: [],
  traces: [],
  inspect: null,
  derailments: [],
  from: null,
  to: null,
  depot: null,
  nextStep: 0,
  jobId: null,
  stepsLeft: 0,
  flips: [],
}

function begin(draft: Draft): RunState {
  const random = runRandom(draft)
  const { model, teams } = draft.match
  const cards = dealCards(draft.pack, random.below(2 ** 31))
  const state: RunState = {
    activity: 'run',
    phase: 'brief',
    card: 0,
    cards,
    briefQuestion: `brief.${briefQuestions[random.below(briefQuestions.length)]}`,
    briefVotes: {},
    bets: cards.map(() => ({})),
    tables: {},
    tasks: Object.fromEntries(teams.map(({ id }) => [id, teachTasks(draft.pack, random)])),
    labels: {},
    agreed: {},
    cargo: {},
    forecasts: {},
    train: NOT_TRAINED,
    exam: {
      before: null,
      after: null,
      audited: true,
      tablesAfter: null,
      credit: null,
      probeBefore: null,
      probeAfter: null,
      troubled: [],
    },
    explanations: {},
    contrast: null,
    conceptQuestion: `concept.${conceptQuestions[random.below(conceptQuestions.length)].id}`,
    conceptVotes: {},
    answerShown: false,
    waiting: {},
  }
  draft.newPhase(SECONDS.brief)
  draft.keep([])
  const earlier = model.exams.findLast(({ checkpoint }) => checkpoint !== model.checkpoint)?.checkpoint ?? null
  return askTables(draft, askBefore(draft, state), earlier)
}

/** Where the model stands now. A checkpoint that has sat the exam already is not examined again. */
function askBefore(draft: Draft, state: RunState): RunState {
  const { checkpoint, exams } = draft.match.model
  if (checkpoint === null) return state
  const known = exams.findLast((exam) => exam.checkpoint === checkpoint)
  if (known === undefined) return ask(draft, state, 'before', { kind: 'evaluate', from: checkpoint, on: 'held-out' })
  return withExam(state, { before: { bits: known.bits, keyBits: known.keyBits }, audited: known.audited })
}

function intent(draft: Draft, state: RunState, seat: Seat, tapped: ActivityIntent): RunState | RejectWord {
  switch (tapped.kind) {
    case 'vote':
      return vote(state, seat, tapped)
    case 'bet':
      return bet(draft, state, seat, tapped)
    case 'teach':
      return state.phase === 'teach' ? teach(draft, state, seat, tapped) : outside(state, 'teach')
    case 'forecast':
      return state.phase === 'forecast' ? forecast(draft, state, seat, tapped) : outside(state, 'forecast')
    case 'crank':
      return state.phase === 'train' ? crankIntent(draft, state, seat) : outside(state, 'train')
    case 'throttle':
      return state.phase === 'train' ? throttleIntent(draft, state, seat, tapped) : outside(state, 'train')
    case 'stop':
      return state.phase === 'train' ? stopIntent(draft, state, seat) : outside(state, 'train')
    case 'explain':
      return explain(state, seat, tapped)
    case 'ask':
    case 'guess-loss':
    case 'guess-share':
    case 'press':
    case 'dose':
      return 'not-now'
  }
}

const ORDER: readonly RunState['phase'][] = ['brief', 'bet', 'reveal', 'teach', 'forecast', 'train', 'exam', 'explain']

/** Too late, or too early. */
function outside(state: RunState, phase: RunState['phase']): RejectWord {
  return ORDER.indexOf(state.phase) > ORDER.indexOf(phase) ? 'after-the-bell' : 'not-now'
}

function vote(state: RunState, seat: Seat, { option, confidence }: Extract<RunIntent, { kind: 'vote' }>) {
  const isBrief = state.phase === 'brief'
  if (!isBrief && state.phase !== 'explain') return outside(state, 'brief')
  if (state.answerShown) return 'after-the-bell'
  const options = optionKeys(isBrief ? state.briefQuestion : state.conceptQuestion).length
  if (!isCount(option, 0, options - 1) || !isCount(confidence, 1, MOST_CONFIDENCE)) return 'out-of-range'
  const cast = { [seat.id]: { option: option + 0, confidence } }
  return isBrief
    ? { ...state, briefVotes: { ...state.briefVotes, ...cast } }
    : { ...state, conceptVotes: { ...state.conceptVotes, ...cast } }
}

function forecast(
  draft: Draft,
  state: RunState,
  seat: Seat,
  { dropBits, firstFlip }: Extract<RunIntent, { kind: 'forecast' }>,
): RunState | RejectWord {
  const summit = Math.log2(draft.pack.words.length)
  const inRange = dropBits >= -summit && dropBits <= summit && isCount(firstFlip, -1, state.cards.length - 1)
  if (!inRange) return 'out-of-range'
  const made = { dropBits: dropBits + 0, firstFlip: firstFlip + 0 }
  return { ...state, forecasts: { ...state.forecasts, [seat.id]: made } }
}

function isCount(n: number, least: number, most: number): boolean {
  return Number.isInteger(n) && n >= least && n <= most
}

function ring(draft: Draft, state: RunState, by: 'bell' | 'host'): RunState | null {
  switch (state.phase) {
    case 'brief':
      return deal(draft, state, 0)
    case 'bet':
      scoreCard(draft, state)
      draft.newPhase(SECONDS.reveal)
      return { ...state, phase: 'reveal' }
    case 'reveal':
      if (state.card + 1 < state.cards.length) return deal(draft, state, state.card + 1)
      draft.newPhase(SECONDS.teach)
      return { ...state, phase: 'teach' }
    case 'teach':
      draft.newPhase(SECONDS.forecast)
      return { ...state, phase: 'forecast' }
    case 'forecast':
      draft.newPhase(SECONDS.station)
      return startTrain(draft, state)
    case 'train':
      return trainRang(draft, state, by)
    case 'exam':
      draft.newPhase(SECONDS.explain)
      return { ...state, phase: 'explain' }
    case 'explain':
      if (state.answerShown) return null
      draft.newPhase(SECONDS.answer)
      return { ...state, answerShown: true }
  }
}

function deal(draft: Draft, state: RunState, card: number): RunState {
  draft.newPhase(SECONDS.bet)
  return { ...state, phase: 'bet', card }
}

/** In the relay the bell makes the tap for who is absent; the host, or a lab that does not answer, ends the relay. */
function trainRang(draft: Draft, state: RunState, by: 'bell' | 'host'): RunState {
  const { mode, busy } = state.train
  if (mode !== 'crank') return turboRang(draft, state)
  if (by === 'bell' && !busy) return tap(draft, state)
  return startTurbo(draft, dropJobs(draft, state, ['crank']))
}

function done(draft: Draft, before: RunState, { job, result, audited }: LabReport): RunState {
  const [why = '', note = ''] = (before.waiting[job.id] ?? '').split('#')
  const state = { ...before, waiting: without(before.waiting, job.id) }
  switch (result.kind) {
    case 'evaluate': {
      if (why === 'after') return hurryWhenMeasured(draft, examined(draft, state, result, audited))
      const { checkpoint, step } = draft.match.model
      const shown = state.phase === 'exam' || state.phase === 'explain'
      if (checkpoint !== null && !shown) recordExam(draft, checkpoint, step, result, { audited, revealed: false })
      const { bits, keyBits } = result.exam
      return withExam(state, { before: { bits, keyBits }, audited })
    }
    case 'predict':
      return hurryWhenMeasured(draft, predicted(state, why, note, result.distributions))
    case 'inspect':
      return { ...state, train: { ...state.train, inspect: result.view } }
    case 'step':
      return cranked(draft, state, result)
    case 'train':
      return legEnded(draft, state, result)
    case 'forks':
      return hurryWhenMeasured(draft, credited(state, result))
    case 'init':
    case 'generate':
      return state
  }
}

function predicted(state: RunState, why: string, note: string, tables: readonly (readonly number[])[]): RunState {
  if (why === 'flips') return flipsSeen(state, tables, note)
  if (why === 'cards') {
    return withExam(state, { tablesAfter: tables, probeAfter: tables[0] === undefined ? null : topWords(tables[0]) })
  }
  const guest = why.replace('table:', '')
  const next = { ...state, tables: { ...state.tables, [guest]: tables } }
  return guest === 'model' && tables[0] !== undefined ? withExam(next, { probeBefore: topWords(tables[0]) }) : next
}

function failed(draft: Draft, before: RunState, job: LabJob): RunState {
  const [why = ''] = (before.waiting[job.id] ?? '').split('#')
  const state = examFailed({ ...before, waiting: without(before.waiting, job.id) }, job, why)
  if (why === 'crank') return crankFailed(draft, state)
  if (why === 'train') return startExam(draft, state)
  return hurryWhenMeasured(draft, state)
}

function isDone(state: RunState, { id, team }: Seat): boolean | null {
  switch (state.phase) {
    case 'brief':
      return Object.hasOwn(state.briefVotes, id)
    case 'bet':
      return Object.hasOwn(state.bets[state.card], id)
    case 'teach':
      return (state.tasks[team] ?? []).every((task) => Object.hasOwn(state.agreed[team] ?? {}, task.id))
    case 'forecast':
      return Object.hasOwn(state.forecasts, id)
    case 'explain':
      if (state.answerShown) return null
      return Object.hasOwn(state.explanations, id) && Object.hasOwn(state.conceptVotes, id)
    case 'train':
    case 'reveal':
    case 'exam':
      return null
  }
}

export const run: Activity<RunState> = {
  id: 'run',
  begin,
  intent,
  ring,
  progress: (_draft, state, progress) => turboProgress(state, progress),
  done,
  failed,
  contrast,
  isDone,
  mayMove: ({ phase }) => phase === 'brief' || phase === 'explain',
  outcome: runOutcome,
  view: runView,
}
