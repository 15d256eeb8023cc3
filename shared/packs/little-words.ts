/** Words such as "the" and "is", which hold a sentence together and by themselves tell next to nothing. */
import type { Pack, TokenId } from './pack.ts'

/** The rack of a world that holds them; none where nobody has laid any. */
export function littleWords({ racks }: Pick<Pack, 'racks'>): readonly TokenId[] {
  return racks.find(({ id }) => id === 'small-words')?.words ?? []
}
