/** How the models of the room come about that write beside the trained one, and how each is asked for its ending. */
import type { BrainJob } from '../../shared/lab/jobs/brain.ts'
import type { Brain } from '../../shared/match/types.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { LONGEST, ROWS, RULE, SCHOOLS, TEMPERATURES, TRIES, type SchoolName } from './content.ts'
import { AUTHORS, type Author, type Words } from './types.ts'

interface Room {
  readonly pack: Pack
  readonly brain: Brain
  readonly seed: number
}

/** Fresh weights, and so many steps on what it reads. */
export function schoolQuestion(name: SchoolName, { pack, brain, seed }: Room): Omit<BrainJob, 'id' | 'kind'> {
  const { steps, sentences } = SCHOOLS[name]
  const some = randomFrom(seed)
    .shuffle(pack.train)
    .slice(0, sentences ?? 0)
  return {
    config: brain.config,
    seed: seed + steps,
    corpus: {
      pool: sentences === null ? { from: 0, to: pack.train.length } : null,
      extra: some.map(({ tokens }) => [...tokens]),
    },
    sampling: { seed, rows: ROWS },
    rule: RULE,
    marks: [steps],
    exams: [],
  }
}

export function writingOf(author: Author, prompt: Words, seed: number) {
  const temperature = TEMPERATURES[author]
  return {
    prompt: [...prompt],
    count: temperature === 0 ? 1 : TRIES,
    longest: LONGEST,
    temperature,
    seed: seed + AUTHORS.indexOf(author),
  }
}
