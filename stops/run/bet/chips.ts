/**
 * The chip table: twenty chips on racks and words are a distribution over all V words (shared/measures/chips.ts). Chips on a
 * rack lie on all of its words alike. All chips on the truth lose .14 bits to the house, all on another word about 11.6.
 */
import { shareOf } from '../../../shared/measures/chips.ts'
import { sum } from '../../../shared/measures/mean.ts'
import type { Pack, Rack, TokenId } from '../../../shared/packs/pack.ts'
import type { RejectWord } from '../../../shared/protocol/reject.ts'
import type { Chips } from './state.ts'

export const CHIPS = 20
/** In all, not on each word: against a share of every word for the house, nobody could beat the model on an easy card. */
const HOUSE = 2

/** Why these chips cannot be laid, or null. */
export function chipsTrouble({ racks, words }: Chips, pack: Pack): RejectWord | null {
  const counts = [...Object.values(racks), ...Object.values(words)]
  if (counts.some((count) => count < 0)) return 'negative-chips'
  if (!counts.every(Number.isSafeInteger)) return 'malformed'
  if (sum(counts) > CHIPS) return 'too-many-chips'
  if (!Object.keys(racks).every((id) => pack.racks.some((rack) => rack.id === id))) return 'unknown-rack'
  return Object.keys(words).every((key) => isWordKey(key, pack)) ? null : 'unknown-word'
}

function isWordKey(key: string, pack: Pack): boolean {
  const token = Number(key)
  return String(token) === key && rackOf(pack, token) !== undefined
}

/** Chips without the empty places. */
export function tidy({ racks, words }: Chips): Chips {
  const laid = (places: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(places).filter(([, count]) => count > 0))
  return { racks: laid(racks), words: laid(words) }
}

export function rackOf(pack: Pick<Pack, 'racks'>, word: TokenId): Rack | undefined {
  return pack.racks.find(({ words }) => words.includes(word))
}

/** q(word); `rack` is the word's own. The boundary has no rack and gets the house's and the hand's share alone. */
export function wordShare(chips: Chips, word: TokenId, rack: Rack | undefined, vocab: number): number {
  const inHand = CHIPS - sum(Object.values(chips.racks)) - sum(Object.values(chips.words))
  const onRack = rack === undefined ? 0 : (chips.racks[rack.id] ?? 0) / rack.words.length
  return shareOf((chips.words[String(word)] ?? 0) + onRack, inHand, { outcomes: vocab, chips: CHIPS, house: HOUSE })
}
