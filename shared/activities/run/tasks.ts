/** What each team is asked to teach: blanks to complete, sentences to write, and two doubtful ones, one of them wrong. */
import type { Random } from '../../measures/random.ts'
import type { Pack, Sentence, TokenId } from '../../packs/pack.ts'
import { rackOf } from './chips.ts'
import { POOL, TASKS } from './content.ts'
import type { TeachTask } from './types.ts'

/** Tasks of one team. Their sentences come from beyond the pool, so a right label is news to the model. */
export function teachTasks(pack: Pack, random: Random): TeachTask[] {
  const beyond = pack.train.slice(POOL)
  const source = (beyond.length > 100 ? beyond : pack.train).filter(({ key }) => key.length > 0)
  const pick = () => source[random.below(source.length)]
  const tasks: TeachTask[] = []
  const add = (kind: TeachTask['kind'], words: readonly (TokenId | null)[]) =>
    tasks.push({ id: `${kind}${tasks.length + 1}`, kind, words })

  if (source.length === 0) {
    for (let i = 0; i < TASKS.write; i++) add('write', [])
    return tasks
  }
  for (let i = 0; i < TASKS.complete; i++) add('complete', withBlank(pick(), random))
  for (let i = 0; i < TASKS.write; i++) add('write', [])
  const wrongOne = random.below(TASKS.doubt)
  for (let i = 0; i < TASKS.doubt; i++) {
    const sentence = pick()
    add('doubt', i === wrongOne ? spoiled(sentence, pack, random) : sentence.tokens)
  }
  return tasks
}

function withBlank({ tokens, key }: Sentence, random: Random): (TokenId | null)[] {
  const blank = key[random.below(key.length)]
  return tokens.map((word, i) => (i === blank ? null : word))
}

/** The sentence with one key word changed for another of its rack: it reads well and is wrong. */
function spoiled({ tokens, key }: Sentence, pack: Pack, random: Random): TokenId[] {
  const at = key[random.below(key.length)]
  const right = tokens[at]
  const others = right === undefined ? [] : (rackOf(pack, right)?.words.filter((word) => word !== right) ?? [])
  const wrong = others.length > 0 ? others[random.below(others.length)] : right
  return tokens.map((word, i) => (i === at && wrong !== undefined ? wrong : word))
}
