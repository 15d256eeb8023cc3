/**
 * The exam: how surprised the model is by sentences, on all words and on the key words alone.
 */
import { entryAt } from '../measures/entries.ts'
import type { Batch, Engine } from '../engine/engine.ts'
import type { ModelConfig } from '../model/config.ts'
import { interval } from '../measures/interval.ts'
import type { Pack, Papers } from '../packs/pack.ts'
import { batchOf } from './batches.ts'
import { LabError } from './lab-error.ts'
import type { Exam, Question } from './shapes.ts'

const ROWS_AT_ONCE = 64

export async function examine(engine: Engine, questions: readonly Question[]): Promise<Exam> {
  const losses: Float32Array[] = []
  for (const batch of examBatches(engine.config, questions)) losses.push(await engine.evaluate(batch))
  return examOf(engine.config, questions, losses)
}

/** The pack's public exam. Of texts it tells no floor: an estimate proves nothing against whoever gets below it. */
export function publicExam({ heldOut, floor }: Pick<Pack, 'heldOut' | 'floor'>): readonly Question[] {
  return floor === 'exact' ? heldOut : heldOut.map(({ tokens, key }) => ({ tokens, key }))
}

/** What a job is examined on: questions of its own, or the pack's public exam where it says that they are held out. */
export function examIn(
  on: 'held-out' | readonly Question[],
  pack: Pick<Pack, 'heldOut' | 'floor'>,
): readonly Question[] {
  const asked = on === 'held-out' ? publicExam(pack) : on
  if (asked.length === 0) throw new LabError('bad-job', 'an exam without sentences')
  return asked
}

/** The room's practice paper, without floors: who is compared with others is not asked how near it is to one. */
export function practiceOf({ practice }: Papers) {
  return practice.map(({ tokens, key }) => ({ tokens, key }))
}

/** The questions, in batches for an engine to evaluate. */
export function examBatches(config: ModelConfig, questions: readonly Question[]): Batch[] {
  return Array.from({ length: Math.ceil(questions.length / ROWS_AT_ONCE) }, (_, part) => {
    const asked = questions.slice(part * ROWS_AT_ONCE, (part + 1) * ROWS_AT_ONCE)
    return batchOf(
      config,
      asked.map(({ tokens }) => tokens),
    )
  })
}

/** The exam's marks from the losses (nats) of all positions of all its batches. */
export function examOf(
  { context: T }: ModelConfig,
  questions: readonly Question[],
  losses: readonly Float32Array[],
): Exam {
  let [nats, tokens, keyNats, keys] = [0, 0, 0, 0]
  const sums: number[] = []
  for (const [index, question] of questions.entries()) {
    const row = (index % ROWS_AT_ONCE) * T
    const found = entryAt(losses, Math.floor(index / ROWS_AT_ONCE)).subarray(row, row + T)
    const before = nats
    for (let i = 0; i <= question.tokens.length; i++) nats += entryAt(found, i)
    sums.push((nats - before) / Math.LN2)
    tokens += question.tokens.length + 1
    for (const i of question.key ?? []) keyNats += entryAt(found, i)
    keys += question.key?.length ?? 0
  }
  const bits = nats / tokens / Math.LN2
  return { bits, keyBits: keys > 0 ? keyNats / keys / Math.LN2 : bits, tokens, ...floorOf(questions, sums, tokens) }
}

/** The model's surprise at each of the questions, bits a token. */
export async function examineEach(engine: Engine, questions: readonly Question[]): Promise<number[]> {
  const { context } = engine.config
  const found: number[] = []
  for (const batch of examBatches(engine.config, questions)) {
    const losses = await engine.evaluate(batch)
    for (let row = 0; row < losses.length / context && found.length < questions.length; row++) {
      const asked = entryAt(questions, found.length).tokens.length + 1
      const nats = losses.subarray(row * context, row * context + asked).reduce((sum, loss) => sum + loss, 0)
      found.push(nats / asked / Math.LN2)
    }
  }
  return found
}

/** The floor of these questions, if each tells its own. `sums`: the model's surprise at each question, bits. */
function floorOf(questions: readonly Question[], sums: readonly number[], tokens: number): Pick<Exam, 'floor'> {
  const floors = questions.flatMap(({ floorBits }) => (floorBits ? [floorBits.reduce((sum, bit) => sum + bit, 0)] : []))
  if (floors.length < questions.length || !sums.every(Number.isFinite)) return {}
  const above = interval(sums.map((sum, i) => sum - entryAt(floors, i)))
  const perToken = questions.length / tokens
  const bits = floors.reduce((sum, floor) => sum + floor, 0) / tokens
  return { floor: { bits, error: (above.high - above.mean) * perToken } }
}
