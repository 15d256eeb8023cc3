/**
 * The words laid out for a bet. The list is made without a look at the true word, so that it tells nothing about it: what
 * the language says most often after this beginning (of a text: what followed there), the model's own first guess and the counter's, and then words from the
 * same racks, all shuffled. So the true word is nearly always among them, but whoever thinks of another one finds it on the
 * racks.
 */
import { rackOf } from './chips.ts'
import type { Random } from '../../../shared/measures/random.ts'
import { nextWords } from '../../../shared/packs/grammars.ts'
import { counterOf } from '../../../shared/packs/text-estimate.ts'
import { BOUNDARY, type Pack, type TokenId } from '../../../shared/packs/pack.ts'
import { CANDIDATES } from '../content.ts'
import { isSecond, modelTable } from './rounds.ts'
import { bigramTable, contextOf, topWords } from '../tables.ts'
import type { RunState } from '../types.ts'

/** Of what the language can say. */
const LIKELY = 8
/** Of what followed in a text: nobody knows all that its language can say, so more of it is laid out. */
const LIKELY_IN_TEXT = 10

export function candidatesFor(state: RunState, card: number, pack: Pack, random: Random): readonly TokenId[] {
  const shown = state.cards[card]
  if (shown === undefined) return []
  const counted = topWords(bigramTable(state, pack, shown, isSecond(state, card)), LIKELY)
  const likely = nextWords(pack, contextOf(shown))?.slice(0, LIKELY) ?? followers(pack, contextOf(shown))
  const guests = [modelTable(state, card), state.tables['reader']?.[card]].flatMap((table) =>
    table === undefined ? [] : topWords(table, 1),
  )
  const own = [...likely, ...guests, ...counted.slice(0, 1)].map(({ word }) => word)
  const racks = own.map((word) => rackOf(pack, word)).filter((rack) => rack !== undefined)
  const others = random.shuffle(racks.flatMap(({ words }) => words))
  const some = random.shuffle(pack.racks.flatMap(({ words }) => words))
  const laid = [...new Set([...own, ...others, ...some])].filter((word) => isLaid(word, pack))
  return random.shuffle(laid.slice(0, CANDIDATES))
}

/** What followed the last words in the sentences to learn from, the likeliest first. No card is among those sentences. */
function followers(pack: Pack, context: readonly TokenId[]) {
  const counter = counterOf(pack)
  const table = pack.words.map((_, word) => (isLaid(word, pack) ? counter.share(context, word) : 0))
  return topWords(table, LIKELY_IN_TEXT)
}

/** Chips lie on words with a rack: the boundary has none. */
function isLaid(word: TokenId, pack: Pack): boolean {
  return word !== BOUNDARY && rackOf(pack, word) !== undefined
}
