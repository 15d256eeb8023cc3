/** Writes `count` sentences side by side; each has dice of its own, so one does not depend on how many there are. */
import { z } from 'zod'
import { randomFrom, seedState } from '../../measures/random.ts'
import { sample } from '../../model/sample.ts'
import { BOUNDARY, type TokenId } from '../../packs/pack.ts'
import { same } from '../compare.ts'
import { jobKind } from '../job-kind.ts'
import { count, id, seed, size, words, type Of } from '../shapes.ts'

const job = z.object({
  kind: z.literal('generate'),
  id,
  from: id,
  prompt: words,
  count: size.max(1000),
  longest: size,
  temperature: z.number().min(0),
  seed,
})
const report = z.object({
  jobId: id,
  kind: z.literal('generate'),
  /** What was written after the prompt, without it. */
  sentences: z.array(z.array(count)),
})

export const generate = jobKind(job, report, {
  async run(job, desk): Promise<Of<typeof report>> {
    const engine = await desk.open(desk.take(job.from))
    const longest = Math.min(job.longest, engine.config.context - 1)
    const written = Array.from({ length: job.count }, (_, i) => ({
      dice: randomFrom(seedState(job.seed) + i),
      words: [...job.prompt] as TokenId[],
      open: job.prompt.length < longest,
    }))
    for (let open = written; (open = open.filter((sentence) => sentence.open)).length > 0;) {
      const guesses = await engine.predict(open.map(({ words }) => [BOUNDARY, ...words]))
      for (const [i, sentence] of open.entries()) {
        const word = sample(guesses[i], job.temperature, sentence.dice.unit())
        if (word !== BOUNDARY) sentence.words.push(word)
        sentence.open = word !== BOUNDARY && sentence.words.length < longest
      }
      await desk.breathe()
    }
    return { jobId: job.id, kind: 'generate', sentences: written.map(({ words }) => words.slice(job.prompt.length)) }
  },
  answers: (_job, { sentences }, pack) =>
    sentences.every((words) => words.every((word) => pack.words[word] !== undefined)),
  differences: (a, b) => [same('sentences', JSON.stringify(a.sentences), JSON.stringify(b.sentences))],
})
