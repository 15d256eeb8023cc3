/** Writes `count` sentences side by side; each has dice of its own, so one does not depend on how many there are. */
import { entryAt } from '../../measures/entries.ts'
import { z } from 'zod'
import { randomFrom, seedState } from '../../measures/random.ts'
import type { Engine } from '../../engine/engine.ts'
import { sample } from '../../model/sample.ts'
import { unknownOf } from '../../own-text/unknown.ts'
import { BOUNDARY, type Pack, type TokenId } from '../../packs/pack.ts'
import { worldSays, type WorldSays } from '../../packs/world-says.ts'
import { same } from '../compare.ts'
import type { Tools } from '../tools.ts'
import { jobKind } from '../job-kind.ts'
import { count, id, seed, size, words, type Of } from '../shapes.ts'

/** What is to be written: `longest` counts the prompt too. */
export const writing = z.object({
  prompt: words,
  count: size.max(1000),
  longest: size,
  temperature: z.number().min(0),
  seed,
})

/** The engine's model writes on; what stands for all rare words it never writes. Sentences without the prompt. */
export async function write(engine: Engine, wanted: Of<typeof writing>, tools: Tools): Promise<TokenId[][]> {
  const { prompt, count, temperature, seed } = wanted
  const longest = Math.min(wanted.longest, engine.config.context - 1)
  const written = Array.from({ length: count }, (_, i) => ({
    dice: randomFrom(seedState(seed) + i),
    words: [...prompt],
    open: prompt.length < longest,
  }))
  const never = engine.config.vocab === tools.pack.words.length ? unknownOf(tools.pack) : null
  for (let open = written; (open = open.filter((sentence) => sentence.open)).length > 0;) {
    const guesses = await engine.predict(open.map(({ words }) => [BOUNDARY, ...words]))
    for (const [i, sentence] of open.entries()) {
      const guess = entryAt(guesses, i)
      if (never !== null) guess[never] = -Infinity
      const word = sample(guess, temperature, sentence.dice.unit())
      if (word !== BOUNDARY) sentence.words.push(word)
      sentence.open = word !== BOUNDARY && sentence.words.length < longest
    }
    await tools.breathe()
  }
  return written.map(({ words }) => words.slice(prompt.length))
}

/** No longer than was asked for, with its beginning. */
export function fitsIn(
  words: readonly TokenId[],
  { prompt, longest }: Pick<Of<typeof writing>, 'prompt' | 'longest'>,
): boolean {
  return words.length <= Math.max(0, longest - prompt.length)
}

/** What the world says of a sentence. */
export const worldSaid: z.ZodType<WorldSays> = z.enum(['yes', 'seldom', 'no'])

/** null: nobody knows the grammar of this world. */
export function judgedBy(pack: Pack, sentences: readonly (readonly TokenId[])[]): WorldSays[] | null {
  const said = sentences.map((tokens) => worldSays(pack, tokens))
  return said.every((one) => one !== null) ? said : null
}

const job = z.object({
  kind: z.literal('generate'),
  id,
  from: id,
  ...writing.shape,
  /** Whether it is to be told what the world says of each. */
  judged: z.literal(true).exactOptional(),
})
const report = z.object({
  jobId: id,
  kind: z.literal('generate'),
  /** What was written after the prompt, without it. */
  sentences: z.array(z.array(count)),
  /** By sentence, with its prompt; null: nobody knows the world's grammar. */
  says: z.array(worldSaid).nullable().exactOptional(),
})

export const generate = jobKind(job, report, {
  async run(job, tools): Promise<Of<typeof report>> {
    const engine = await tools.open(tools.take(job.from))
    const sentences = await write(engine, job, tools)
    const told = { jobId: job.id, kind: 'generate', sentences } as const
    if (job.judged === undefined) return told
    return {
      ...told,
      says: judgedBy(
        tools.pack,
        sentences.map((words) => [...job.prompt, ...words]),
      ),
    }
  },
  answers: ({ judged }, { sentences, says = null }, pack) =>
    (says === null || (judged === true && says.length === sentences.length)) &&
    sentences.every((words) => words.every((word) => pack.words[word] !== undefined)),
  differences: (a, b) => [same('sentences', JSON.stringify(a.sentences), JSON.stringify(b.sentences))],
})
