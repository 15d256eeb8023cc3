/**
 * Beginnings whose next word is watched: the commonest ones of the text after which one word comes most often, while others are
 * possible too. What it asks for is a key word if there is such a beginning.
 */
import { MOST_RIVALS } from './limits.ts'
import { UNKNOWN } from './unknown.ts'
import type { PackFile } from '../packs/schema.ts'

type ProbeFile = PackFile['probes'][number]

const PROBES = 5
const LENGTHS = [4, 3, 2]
/** Seen fewer times, a beginning says nothing. */
const LEAST_TIMES = 3

export function probesOf(sentences: readonly (readonly string[])[], small: ReadonlySet<string>): ProbeFile[] {
  const found = new Map<string, Map<string, number>>()
  for (const words of sentences) {
    for (const length of LENGTHS.filter((length) => length < words.length)) {
      const prompt = words.slice(0, length).join(' ')
      const next = found.get(prompt) ?? new Map<string, number>()
      const word = words[length] ?? ''
      next.set(word, (next.get(word) ?? 0) + 1)
      found.set(prompt, next)
    }
  }
  const ranked = [...found]
    .map(([prompt, next]) => ({ prompt, next: [...next].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)) }))
    .filter(({ next: [first, second] }) => first !== undefined && second !== undefined && first[1] >= LEAST_TIMES)
    .toSorted((a, b) => worth(b, small) - worth(a, small) || (a.prompt < b.prompt ? -1 : 1))
  const chosen: typeof ranked = []
  for (const one of ranked) {
    const isTold = !one.prompt.includes(UNKNOWN) && one.next[0]?.[0] !== UNKNOWN
    const isNew =
      isTold && chosen.every(({ prompt }) => !prompt.startsWith(one.prompt) && !one.prompt.startsWith(prompt))
    if (isNew && chosen.length < PROBES) chosen.push(one)
  }
  return chosen.map(({ prompt, next }, at) => ({
    id: `often-${at + 1}`,
    prompt,
    answer: next[0]?.[0] ?? '',
    rivals: next.map(([word]) => word).slice(1, 1 + MOST_RIVALS),
  }))
}

interface Beginning {
  readonly next: readonly (readonly [word: string, times: number])[]
}

/** How often its favourite follows, and more where that is a word worth betting on. */
function worth({ next: [first] }: Beginning, small: ReadonlySet<string>): number {
  const [word, times] = first ?? ['', 0]
  return small.has(word) ? times : times * 10
}
