/** What an update reads, on what it is measured, and the question to the lab: steps on a copy of the model. */
import type { BrainJob } from '../../shared/lab/jobs/brain.ts'
import type { CheckpointId, Exam, Question } from '../../shared/lab/shapes.ts'
import type { Brain } from '../../shared/match/types.ts'
import { sum } from '../../shared/measures/mean.ts'
import { sealedFrom } from '../../shared/measures/random.ts'
import type { Pack, Sentence } from '../../shared/packs/pack.ts'
import { changed, type Change } from './change.ts'
import { NEWS, OLD, ROWS, RULE, STEPS } from './content.ts'
import type { UpdateName, Week, Words } from './types.ts'

/** Any number: the draws of other stops begin elsewhere. */
const APART = 83_029

interface Asking {
  readonly pack: Pack
  readonly brain: Brain
  readonly seed: number
  readonly from: CheckpointId
  readonly change: Change
  /** What is said in the week after the change, as it would be said without it. */
  readonly week: readonly Sentence[]
}

/** Sentences of the world that tell what is true now, and of the others those that are read among them. */
function corpusOf(update: UpdateName, { pack, change, seed }: Asking): Words[] {
  const all = sealedFrom(seed, APART).shuffle(pack.train)
  const told = all.map((sentence) => ({ sentence, now: changed(change, sentence) }))
  const news = told.flatMap(({ now }) => (now === null ? [] : [now])).slice(0, NEWS)
  if (update === 'alone') return news
  const old = told.flatMap(({ sentence, now }) => (now === null ? [sentence.tokens] : []))
  return [...news, ...old.slice(0, OLD * news.length)]
}

/** What is said otherwise in that week, then all the rest of it, then what is said otherwise as it was before. */
function examsOf(change: Change, week: readonly Sentence[]): Question[][] {
  const told = week.map((sentence) => ({ sentence, now: changed(change, sentence) }))
  const asked = (tokens: Words): Question => ({ tokens: [...tokens] })
  return [
    told.flatMap(({ now }) => (now === null ? [] : [asked(now)])),
    told.flatMap(({ sentence, now }) => (now === null ? [asked(sentence.tokens)] : [])),
    told.flatMap(({ sentence, now }) => (now === null ? [] : [asked(sentence.tokens)])),
  ]
}

/** null: in that week nothing is said otherwise, or everything. */
export function updateQuestion(update: UpdateName, asking: Asking): Omit<BrainJob, 'id' | 'kind'> | null {
  const { brain, seed, from, change, week } = asking
  const exams = examsOf(change, week)
  const extra = corpusOf(update, asking).map((words) => [...words])
  if (exams.some(({ length }) => length === 0) || extra.length === 0) return null
  return {
    config: brain.config,
    seed,
    from,
    corpus: { pool: null, extra },
    sampling: { seed, rows: ROWS },
    rule: RULE,
    marks: [0, STEPS],
    exams,
  }
}

type Part = Pick<Exam, 'bits' | 'tokens'>

function together(parts: readonly Part[]): number {
  return sum(parts.map(({ bits, tokens }) => bits * tokens)) / sum(parts.map(({ tokens }) => tokens))
}

/** null: an exam is missing. */
export function weekOf([now, rest]: readonly Part[]): Week | null {
  if (now === undefined || rest === undefined) return null
  return { changed: now.bits, rest: rest.bits, all: together([now, rest]) }
}

/** The same week, had the world stayed as it was. */
export function stillOf([, rest, before]: readonly Part[]): number | null {
  return rest === undefined || before === undefined ? null : together([before, rest])
}
