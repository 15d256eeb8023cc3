/** Which words a picker offers: beginnings first, then words that contain what was typed. */
import type { Rack, TokenId } from '../../shared/packs/pack.ts'

/** `rack` '' means every rack. Typed text is compared in lower case. */
export function matchingWords(
  words: readonly string[],
  racks: readonly Rack[],
  rack: string,
  typed: string,
): readonly TokenId[] {
  const pool = racks.filter((each) => rack === '' || each.id === rack).flatMap((each) => each.words)
  const needle = typed.trim().toLowerCase()
  if (needle === '') return pool
  const begins = pool.filter((token) => words[token]?.startsWith(needle) === true)
  const exact = begins.filter((token) => words[token] === needle)
  const longer = begins.filter((token) => words[token] !== needle)
  const inside = pool.filter((token) => words[token]?.includes(needle) === true && !begins.includes(token))
  return [...exact, ...longer, ...inside]
}
