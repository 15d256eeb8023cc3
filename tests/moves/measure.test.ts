/** A stop's questions to the lab: each answer finds its measure by name, and what could not be measured is named. */
import { expect, it } from 'vitest'
import { Draft } from '../../shared/match/draft.ts'
import type { LabJob } from '../../shared/lab/jobs.ts'
import { UNTRAINED } from '../../shared/match/types.ts'
import { measure, measures, waitForLab, WAITS, type Measuring } from '../../shared/moves/measure.ts'
import { answerTo } from '../match/lab-answers.ts'
import { Game } from '../match/game.ts'
import { smallPack } from '../match/small-world.ts'

interface State extends Measuring {
  readonly heard: readonly string[]
}

const { ask, done, failed } = measures<State>()({
  exam: measure('evaluate', (_draft, state: State, { exam }) => note(state, `exam of ${exam.tokens}`)),
  line: measure(
    'generate',
    (_draft, state: State, { sentences }, at) => note(state, `line ${at}: ${sentences[0]?.length}`),
    (_draft, state, at) => note(state, `no line ${at}`),
  ),
})

const note = (state: State, heard: string): State => ({ ...state, heard: [...state.heard, heard] })
const nothing: State = { stop: 'any', phase: 'any', waiting: {}, troubled: [], heard: [] }
const write = { from: UNTRAINED, prompt: [1], count: 1, longest: 3, temperature: 1, seed: 1 }
const newDraft = () => new Draft(new Game({ plan: ['pile-of-math'] }).match, smallPack, 0)
const report = (job: LabJob) => ({ job, result: answerTo(job, 1, 18, 'calm'), audited: true })

it('brings each answer to its measure, and says which of several questions it is', () => {
  const draft = newDraft()
  let state = ask(draft, nothing, 'exam', { from: UNTRAINED, on: 'held-out' })
  for (const at of [0, 1, 2]) state = ask(draft, state, 'line', write, at)
  expect(draft.match.jobs.map(({ kind }) => kind)).toEqual(['evaluate', 'generate', 'generate', 'generate'])
  const [exam, first, second, third] = draft.match.jobs
  for (const job of [third, exam]) state = done(draft, state, report(job))
  for (const job of [first, second]) state = failed(draft, state, job)
  expect(state.heard).toEqual(['line 2: 3', 'exam of 100', 'no line 0', 'no line 1'])
  expect(state).toMatchObject({ waiting: {}, troubled: ['line'] })
})

it('leaves alone what nobody asked, and an answer of another kind', () => {
  const draft = newDraft()
  const state = ask(draft, nothing, 'exam', { from: UNTRAINED, on: 'held-out' })
  const [job] = draft.match.jobs
  expect(done(draft, state, report({ ...job, id: 'j99' }))).toEqual(state)
  expect(failed(draft, state, { ...job, id: 'j99' })).toEqual(state)
  const foreign: LabJob = { ...write, id: job.id, kind: 'generate' }
  expect(done(draft, state, report(foreign))).toEqual({ ...state, waiting: {} })
  const named = { ...state, waiting: { j99: 'toString' } }
  expect(done(draft, named, report({ ...job, id: 'j99' }))).toEqual({ ...named, waiting: {} })
})

it('lets a bell wait for the lab, as long as it is not silent for too long', () => {
  const draft = newDraft()
  const state = ask(draft, nothing, 'line', write, 1)
  expect(waitForLab(draft, nothing, false)).toBeNull()
  expect(waitForLab(draft, state, true)).toBeNull()
  let waits: State | null = state
  for (let times = 0; times < WAITS.times; times++) {
    const before: State = waits
    waits = waitForLab(draft, before, false)
    if (waits === null) throw new Error(`waited ${times} times`)
    expect(draft.match.bell).toMatchObject({ rings: 1000 * WAITS.seconds, beats: true })
  }
  expect(waitForLab(draft, waits, false)).toBeNull()
  // It has answered something: it is not silent.
  const [job] = draft.match.jobs
  const heard = ask(draft, done(draft, waits, report(job)), 'line', write, 2)
  expect(waitForLab(draft, heard, false)).toMatchObject({ waited: 1 })
})
