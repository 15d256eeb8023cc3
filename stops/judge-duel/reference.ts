/** The sentence that all models are to end: of the room's own papers, so that none of them has read it, and of what nothing hangs on. */
import type { Draft } from '../../shared/match/draft.ts'
import { occasionOf } from '../../shared/match/occasion.ts'
import { sealedFrom } from '../../shared/measures/random.ts'
import { papersFor } from '../../shared/packs/papers.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { BEGUN, LONGEST, OTHERS, SHORTEST } from './content.ts'
import type { Words } from './types.ts'

/** Any number: the draws of other stops begin elsewhere. */
const APART = 77_001

export function referenceOf({ match, pack }: Pick<Draft, 'match' | 'pack'>): Words {
  const { practice } = papersFor(pack, occasionOf(match))
  const fits = practice.filter(({ tokens }) => tokens.length <= LONGEST && isNew(pack, tokens))
  const long = fits.filter(({ tokens }) => tokens.length >= SHORTEST)
  const [drawn] = sealedFrom(match.seed, APART).shuffle(long.length > 0 ? long : fits)
  return drawn?.tokens ?? practice[0]?.tokens ?? []
}

/** What every match shows anyway is not asked. */
function isNew({ probes }: Pack, tokens: Words): boolean {
  return tokens.length > BEGUN && !probes.some(({ prompt }) => prompt.every((word, at) => tokens[at] === word))
}

/** How sentences end that begin like this one; each once, and none like this one. */
export function othersOf({ train }: Pick<Pack, 'train'>, reference: Words, begun: number): Words[] {
  const prompt = reference.slice(0, begun).join()
  const endings = train
    .filter(({ tokens }) => tokens.length > begun && tokens.slice(0, begun).join() === prompt)
    .map(({ tokens }) => tokens.slice(begun))
  const different = new Map(endings.map((words) => [words.join(), words]))
  different.delete(reference.slice(begun).join())
  return [...different.values()].slice(0, OTHERS)
}
