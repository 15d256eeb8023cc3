/**
 * The models of this stop are trained behind the scenes, one after the other, while people play: all of them whole, with
 * exams on the way, so that no gauge waits for a lab, and every team that reads as many sentences drives the same model. What
 * screens show as a team's training is these measurements, in step.
 */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { BrainJob } from '../../shared/lab/jobs/brain.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { sum } from '../../shared/measures/mean.ts'
import { isOpen, measure, measures, type Answer as Told } from '../../shared/moves/measure.ts'
import {
  AMONG,
  ATTACKED,
  COPIES,
  FEW,
  LONGEST_ANSWER,
  MANY,
  MARKS,
  MOST_WORDS,
  NEXT_LAP,
  SECONDS,
  SHOWN,
  SIZES,
  STARTS,
  TOWN,
  WRITTEN,
} from './content.ts'
import { isLeak, newcomerOf, secretOf, sliceOf, textOf } from './texts-of.ts'
import { isFrom, type Canary, type ParrotState, type Writer, type Written } from './types.ts'

export type Wanted =
  | { readonly kind: 'writer'; readonly name: string; readonly sentences: number; readonly lap: number }
  | { readonly kind: 'canary'; readonly copies: number }
  | { readonly kind: 'newcomer'; readonly lessons: 0 | 1; readonly start: number }

type Job = Omit<BrainJob, 'id' | 'kind'>

/** In the order in which they are needed. */
export function wantedOf({ form, rematch }: Pick<ParrotState, 'form' | 'rematch'>): readonly Wanted[] {
  const writer = (name: string, sentences: number, lap = 0): Wanted => ({ kind: 'writer', name, sentences, lap })
  const lap = (at: number) => SIZES.map((size) => writer(writerName(size, at), size, at))
  const again = rematch ? lap(1) : []
  const short = [writer('few', FEW), writer('many', MANY), ...lap(0)]
  if (form === 'express') return [...short, ...again]
  const canaries = [ATTACKED, ...COPIES.filter((copies) => copies !== ATTACKED), 0].map((copies): Wanted => ({
    kind: 'canary',
    copies,
  }))
  const newcomers = Array.from({ length: STARTS }, (_, start) =>
    ([0, 1] as const).map((lessons): Wanted => ({ kind: 'newcomer', lessons, start })),
  ).flat()
  return [...short, ...canaries, ...newcomers, ...again]
}

/** What a team's model is called among the writers. */
export function writerName(sentences: number, lap: number): string {
  return lap === 0 ? String(sentences) : `${sentences} again`
}

/** Steps after which a model is examined: `MARKS` of them, the last is where its training ends. */
export function stepsOf({ match }: Pick<Draft, 'match'>): readonly number[] {
  const all = Math.max(MARKS, match.settings.brain.steps)
  return Array.from({ length: MARKS }, (_, i) => Math.round((all * (i + 1)) / MARKS))
}

/** In the rematch other sentences are read, and the models begin with other weights. */
function seedOf({ match }: Pick<Draft, 'match'>, lap: number): number {
  return match.seed + lap * NEXT_LAP
}

/** The slice that so many sentences are; those of the teams begin alike. */
export function readBy({ match, pack }: Pick<Draft, 'match' | 'pack'>, sentences: number, lap: number) {
  return sliceOf(
    pack,
    seedOf({ match }, lap) + (SIZES.includes(sentences) ? 0 : sentences),
    sentences,
    Math.max(sentences, SIZES.at(-1) ?? 0),
  )
}

function jobOf(draft: Draft, state: ParrotState, wanted: Wanted): Job {
  switch (wanted.kind) {
    case 'writer':
      return writerJob(draft, state, wanted)
    case 'canary':
      return canaryJob(draft, state, wanted.copies)
    case 'newcomer':
      return newcomerJob(draft, wanted)
  }
}

function common(draft: Draft, lap = 0): Omit<Job, 'corpus' | 'marks' | 'exams'> {
  const { config, rows } = draft.match.settings.brain
  const seed = seedOf(draft, lap)
  return { config, seed, sampling: { seed, rows }, rule: ADAMW }
}

function writerJob(
  draft: Draft,
  { models }: ParrotState,
  { name, sentences, lap }: Extract<Wanted, { kind: 'writer' }>,
): Job {
  const to = name === 'few' ? models.few : name === 'many' ? models.many : null
  return {
    ...endingAt(draft, sentences, lap, stepsOf(draft)),
    exams: ['held-out'],
    ...(to === null ? {} : { to }),
  }
}

/** A model that reads so many sentences, up to the last of these steps, and writes. */
function endingAt(draft: Draft, sentences: number, lap: number, marks: readonly number[]): Job {
  const writes = { prompt: [], count: WRITTEN, longest: LONGEST_ANSWER, temperature: 1, seed: draft.match.seed }
  const corpus = { pool: readBy(draft, sentences, lap), extra: [] }
  return { ...common(draft, lap), corpus, marks, exams: [], writes: [writes] }
}

function canaryJob(draft: Draft, { models }: ParrotState, copies: number): Job {
  const secret = secretOf(draft.pack, draft.match.seed)
  const end = secret.slice(MOST_WORDS).map((_, at) => at + MOST_WORDS)
  const begin = { count: 1, longest: LONGEST_ANSWER, temperature: 0, seed: draft.match.seed }
  return {
    ...common(draft),
    corpus: {
      pool: sliceOf(draft.pack, draft.match.seed, AMONG - copies, AMONG),
      extra: Array.from({ length: copies }, () => secret),
    },
    marks: stepsOf(draft).slice(-1),
    exams: [[{ tokens: secret, key: end }]],
    writes: Array.from({ length: MOST_WORDS }, (_, words) => ({ ...begin, prompt: secret.slice(0, words + 1) })),
    ...(copies === ATTACKED ? { to: models.attacked } : {}),
  }
}

/**
 * One word more than the pack has. Its sentence, where there is one, stands among as many of the town. What is said of a word
 * that nobody has read hangs on the weights that a model begins with: so it begins anew several times.
 */
function newcomerJob(draft: Draft, { lessons, start }: Extract<Wanted, { kind: 'newcomer' }>): Job {
  const { pack, match } = draft
  const who = newcomerOf(pack)
  const town = sliceOf(pack, match.seed, TOWN, TOWN)
  const ask = common(draft)
  return {
    ...ask,
    seed: ask.seed + start,
    config: { ...ask.config, vocab: ask.config.vocab + 1 },
    corpus: { pool: town, extra: who !== null && lessons === 1 ? [who.lesson] : [] },
    marks: stepsOf(draft).slice(-1),
    exams: (who?.follow ?? []).map((word) => [
      { tokens: [...(who?.before ?? []), word], key: [who?.before.length ?? 0] },
    ]),
  }
}

/** What a training told of a model that writes. */
function writerOf(draft: Draft, sentences: number, lap: number, { marks, written }: Told<'brain'>): Writer {
  const stands = textOf(draft.pack, readBy(draft, sentences, lap))
  const all = written[0] ?? []
  return {
    sentences,
    steps: marks.map(({ step }) => step),
    train: marks.map(({ trainBits }) => trainBits ?? 0),
    exam: marks.map(({ exams }) => exams[0]?.bits ?? 0),
    written: sampleOf(all.map((words) => ({ words, stands: stands(words) }))),
    copies: shareOf(all.map(stands)),
  }
}

/** As many copies among those that are shown as among all, to the next whole one; otherwise the first of them. */
function sampleOf(all: readonly Written[]): readonly Written[] {
  const copied = Math.round(SHOWN * shareOf(all.map(({ stands }) => stands)))
  const [copies, own] = [all.filter(({ stands }) => stands), all.filter(({ stands }) => !stands)]
  return [...copies.slice(0, copied), ...own.slice(0, SHOWN - copied)]
}

function shareOf(are: readonly boolean[]): number {
  return are.length === 0 ? 0 : are.filter(Boolean).length / are.length
}

function canaryOf({ pack, match }: Draft, { marks, written }: Told<'brain'>): Canary {
  const secret = secretOf(pack, match.seed)
  return {
    bits: marks.at(-1)?.exams[0]?.keyBits ?? 0,
    leaks: written.map(([goesOn = []]) => isLeak(goesOn, secret)),
  }
}

/** 2^-bits of each word that follows its kind, together. */
function kinShare({ marks }: Told<'brain'>): number {
  return Math.min(1, sum((marks.at(-1)?.exams ?? []).map(({ keyBits }) => 2 ** -keyBits)))
}

export const brainMeasures = {
  brain: measure('brain', heard, (draft, state: ParrotState) => trainNext(draft, state)),
  ended: measure('brain', heardEnd),
}
const { ask } = measures<ParrotState>()(brainMeasures)

/** The two behind the curtains: the others wait until those have been asked everything, so that no answer waits for them. */
const CURTAINS_ASKED = 2

/** The next model behind the scenes, when the one before is done. `areAnswered`: the curtains are asked nothing any more. */
export function trainNext(draft: Draft, state: ParrotState, areAnswered = isFrom(state, 'unveil')): ParrotState {
  const at = nextOf(state)
  const wanted = wantedOf(state)[at]
  if (wanted === undefined || isOpen(state, 'brain')) return state
  if (state.asked.length >= CURTAINS_ASKED && !areAnswered) return state
  return ask(draft, { ...state, asked: [...state.asked, at] }, 'brain', jobOf(draft, state, wanted), at)
}

/** Of the lap that is built those first that somebody has chosen: a gauge waits for them. */
function nextOf(state: ParrotState): number {
  const open = [...wantedOf(state).entries()].filter(([at]) => !state.asked.includes(at))
  const lap = state.laps.length - 1
  const chosen = [...Object.values(state.laps[lap]?.choices ?? {}), ...Object.values(state.laps[lap]?.sizes ?? {})]
  const urgent = open.find(
    ([, wanted]) =>
      wanted.kind === 'writer' &&
      wanted.lap === lap &&
      chosen.includes(SIZES.indexOf(wanted.sentences)) &&
      wanted.name !== 'few',
  )
  return (urgent ?? open[0])?.[0] ?? -1
}

function heard(draft: Draft, state: ParrotState, told: Told<'brain'>, at: number): ParrotState {
  const wanted = wantedOf(state)[at]
  if (wanted === undefined) return state
  return trainNext(draft, withTold(draft, state, wanted, told))
}

function withTold(draft: Draft, state: ParrotState, wanted: Wanted, told: Told<'brain'>): ParrotState {
  switch (wanted.kind) {
    case 'writer': {
      const writer = writerOf(draft, wanted.sentences, wanted.lap, told)
      return { ...state, writers: { ...state.writers, [wanted.name]: writer } }
    }
    case 'canary':
      // From now on there is something to attack.
      if (state.phase === 'attack' && wanted.copies === ATTACKED) draft.ringIn(SECONDS.attack)
      return { ...state, canaries: { ...state.canaries, [wanted.copies]: canaryOf(draft, told) } }
    case 'newcomer': {
      const share = kinShare(told)
      const which = wanted.lessons === 1 ? 'with' : 'without'
      return { ...state, newcomer: { ...state.newcomer, [which]: [...state.newcomer[which], share] } }
    }
  }
}

/** `at` is the lap, and the place of a team in the match. */
const TEAMS = 100

/** What a team's model writes where it was stopped. */
export function askEnds(draft: Draft, state: ParrotState): ParrotState {
  const steps = stepsOf(draft)
  const lap = state.laps.length - 1
  return draft.match.teams.reduce((asked, { id }, at) => {
    const [sentences, mark] = [SIZES[state.laps[lap]?.sizes[id] ?? -1], state.laps[lap]?.stops[id]]
    const step = mark === undefined ? undefined : steps[mark - 1]
    if (sentences === undefined || step === undefined || mark === MARKS) return asked
    return ask(draft, asked, 'ended', endingAt(draft, sentences, lap, [step]), TEAMS * lap + at)
  }, state)
}

function heardEnd(draft: Draft, state: ParrotState, { written }: Told<'brain'>, at: number): ParrotState {
  const [lap, team] = [Math.floor(at / TEAMS), draft.match.teams[at % TEAMS]]
  const built = state.laps[lap]
  const sentences = SIZES[built?.sizes[team?.id ?? ''] ?? -1]
  if (team === undefined || built === undefined || sentences === undefined) return state
  const stands = textOf(draft.pack, readBy(draft, sentences, lap))
  const ended = { ...built.ended, [team.id]: shareOf((written[0] ?? []).map(stands)) }
  return { ...state, laps: state.laps.with(lap, { ...built, ended }) }
}
