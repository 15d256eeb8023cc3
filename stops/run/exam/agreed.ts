/** What the class brought, beside what the world says. */
import { worldSays } from '../../../shared/packs/world-says.ts'
import type { Pack, TokenId } from '../../../shared/packs/pack.ts'

/** How many of these sentences the world says, always or now and then; null where nobody knows. */
export function agreed(pack: Pack, sentences: readonly (readonly TokenId[])[]): number | null {
  const says = sentences.map((tokens) => worldSays(pack, tokens))
  return says.includes(null) ? null : says.filter((each) => each !== 'no').length
}
