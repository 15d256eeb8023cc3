/** How the candidates come about, and what is done to one that is repaired or trained anew: questions to the lab. */
import type { BrainJob } from '../../shared/lab/jobs/brain.ts'
import type { CheckpointId, Corpus } from '../../shared/lab/shapes.ts'
import type { Brain } from '../../shared/match/types.ts'
import { memoized } from '../../shared/measures/memoized.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { BOUNDARY, type Pack } from '../../shared/packs/pack.ts'
import { DEED_STEPS, GENTLE, ROTE, ROWS, RULE, SAMPLE, STEPS, TEMPERATURE, WRITTEN } from './content.ts'
import type { Answer } from '../../shared/moves/measure.ts'
import { isRare, type Exams } from './papers.ts'
import type { Figures, Maker, Users, Words } from './types.ts'

export type BrainQuestion = Omit<BrainJob, 'id' | 'kind'>

export interface Room {
  readonly pack: Pack
  readonly brain: Brain
  readonly seed: number
  readonly exams: Exams
  /** The room's model. */
  readonly base: CheckpointId
}

/** Order of the exams in every answer. */
const EXAMS = ['open', 'usual', 'rare', 'many', 'few'] as const satisfies readonly (keyof Exams)[]

/** What each candidate reads, and from where. Its weights are left under `to`; the room's model is there already. */
export function candidateQuestion(maker: Maker, room: Room, to?: CheckpointId): BrainQuestion {
  const { base, pack, seed, exams } = room
  const steps = STEPS[maker]
  const all = { pool: { from: 0, to: pack.train.length }, extra: [] }
  switch (maker) {
    case 'steady':
      return question(room, { from: base, corpus: all, steps, rule: RULE })
    case 'crammed':
      return question(room, { from: base, corpus: { pool: null, extra: exams.open }, steps, rule: RULE }, to)
    case 'narrow':
      return question(room, { from: base, corpus: only(pack, 'many'), steps, rule: RULE }, to)
    case 'rote':
      return question(room, { from: null, corpus: someOf(pack, seed), steps, rule: RULE }, to)
    case 'early':
      return question(room, { from: null, corpus: all, steps, rule: RULE }, to)
  }
}

/** A copy that reads all of the text again, and what the users say more often. */
export function fixQuestion(from: CheckpointId, users: Users, room: Room): BrainQuestion {
  return question(room, { from, corpus: forUsers(room.pack, users), steps: DEED_STEPS.fix, rule: GENTLE })
}

/** The same text from fresh weights. */
export function retrainQuestion(users: Users, room: Room): BrainQuestion {
  return question(room, { from: null, corpus: forUsers(room.pack, users), steps: DEED_STEPS.retrain, rule: RULE })
}

/** What these users say, of the text. */
function only(pack: Pack, users: Users): Corpus {
  const own = pack.train.map(({ tokens }) => tokens).filter((tokens) => isRare(pack, tokens) === (users === 'few'))
  return { pool: null, extra: own.length > 0 ? own : pack.train.map(({ tokens }) => tokens) }
}

/** All of the text, and what these users say of it twice more. */
function forUsers(pack: Pack, users: Users): Corpus {
  const own = only(pack, users).extra
  return { pool: { from: 0, to: pack.train.length }, extra: [...own, ...own] }
}

function someOf({ train }: Pack, seed: number): Corpus {
  const some = randomFrom(seed).shuffle(train).slice(0, ROTE)
  return { pool: null, extra: some.map(({ tokens }) => tokens) }
}

interface How {
  /** null: fresh weights. */
  readonly from: CheckpointId | null
  readonly corpus: Corpus
  readonly steps: number
  readonly rule: BrainQuestion['rule']
}

function question(room: Room, { from, corpus, steps, rule }: How, to?: CheckpointId): BrainQuestion {
  const { pack, brain, seed, exams } = room
  return {
    config: brain.config,
    seed: seed + steps,
    ...(from === null ? {} : { from }),
    corpus,
    sampling: { seed, rows: ROWS },
    rule,
    marks: [steps],
    exams: EXAMS.map((name) => exams[name].map((tokens) => ({ tokens: [...tokens] }))),
    writes: [{ prompt: [], count: WRITTEN, longest: pack.longest - 1, temperature: TEMPERATURE, seed }],
    ...(to === undefined ? {} : { to }),
  }
}

/** Of its answer. `steps`: all that lie behind it. null: the answer is not whole. */
export function figuresFrom({ marks, written }: Answer<'brain'>, pack: Pack, steps: number): Figures | null {
  const bits = marks.at(-1)?.exams.map((exam) => exam.bits) ?? []
  const [open, usual, rare, many, few] = bits
  const sentences = written[0] ?? []
  if (open === undefined || usual === undefined || rare === undefined) return null
  if (many === undefined || few === undefined) return null
  const words = sentences.flat()
  return {
    metrics: {
      open,
      usual,
      rare,
      clean: sentences.filter((tokens) => isClean(pack, tokens)).length / Math.max(1, sentences.length),
      varied: new Set(words).size / Math.max(1, words.length),
      steps,
    },
    users: { many, few },
    sample: sentences.slice(0, SAMPLE),
  }
}

const pairsOf = memoized(({ train }: Pack) => new Set(train.flatMap(({ tokens }) => pairs(tokens))))

/** All neighbours in it stand beside each other in the text, too, and so do its first and its last word. */
export function isClean(pack: Pack, tokens: Words): boolean {
  const known = pairsOf(pack)
  return tokens.length > 0 && pairs(tokens).every((pair) => known.has(pair))
}

function pairs(tokens: Words): string[] {
  return [BOUNDARY, ...tokens].map((word, at) => `${word} ${tokens[at] ?? BOUNDARY}`)
}
