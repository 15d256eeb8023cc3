/** A card's neighbour: what a change to the card should leave alone. */
import type { Beginning, Pack, Probe } from './pack.ts'

/** The commonest beginning in training that differs from the probe's in one word, and its commonest other answer; null: none does. */
export function neighbourOf({ prompt, answer }: Probe, pack: Pack): Beginning | null {
  const beginnings = pack.train
    .map(({ tokens }) => tokens.slice(0, prompt.length + 1))
    .filter((words) => words.length > prompt.length && words.at(-1) !== answer)
    .filter((words) => prompt.filter((word, at) => words[at] !== word).length === 1)
  const alike = [...Map.groupBy(beginnings, (words) => words.join(' ')).values()]
  const [most] = alike.toSorted((one, other) => other.length - one.length)[0] ?? []
  return most === undefined ? null : { prompt: most.slice(0, -1), answer: most.at(-1) ?? answer }
}
