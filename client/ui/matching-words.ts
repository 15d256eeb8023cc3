/** Which words a picker offers: beginnings first, then words that contain what was typed. */
import type { Rack, TokenId } from '../../shared/packs/pack.ts'
import { typedAs } from '../../shared/text/clean.ts'

/** `rack` '' means every rack. The case of letters makes no difference. */
export function matchingWords(
  words: readonly string[],
  racks: readonly Rack[],
  rack: string,
  typed: string,
): readonly TokenId[] {
  const pool = racks.filter((each) => rack === '' || each.id === rack).flatMap((each) => each.words)
  const needle = typedAs(typed.trim())
  if (needle === '') return pool
  const said = (token: TokenId) => typedAs(words[token] ?? '')
  const begins = pool.filter((token) => said(token).startsWith(needle))
  const exact = begins.filter((token) => said(token) === needle)
  const longer = begins.filter((token) => said(token) !== needle)
  const inside = pool.filter((token) => said(token).includes(needle) && !begins.includes(token))
  return [...exact, ...longer, ...inside]
}
