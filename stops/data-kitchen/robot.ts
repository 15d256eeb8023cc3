/** What a simulated player taps in the Data Kitchen: as well as it knows which word often follows which. */
import { amount } from '../../shared/moves/amount.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { explain } from '../../shared/moves/explain.ts'
import type { Sorting } from '../../shared/moves/sorting.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import { pick } from '../../shared/rehearsal/pick.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { World } from '../../shared/rehearsal/world.ts'
import { BIN, FIX, KEEP, MERGE, TOOLS } from './content.ts'
import type { KitchenTap } from './taps.ts'
import type { InHand, KitchenView } from './types.ts'

const stop = 'data-kitchen'
const RULES = ['glorp', 'orp', 'rp', 'gl', 'or'] as const
/** How often it asks the copy finder. */
const FINDS = 0.15

export function kitchenRobot(view: KitchenView, player: Player): KitchenTap | null {
  switch (view.phase) {
    case 'bet': {
      const dirt = bet.robot(view.bets.dirt.shown, player)
      if (dirt !== null) return { stop, ask: 'dirt', tap: dirt }
      const machine = bet.robot(view.bets.machine.shown, player)
      if (machine !== null) return { stop, ask: 'machine', tap: machine }
      return view.hand === null ? null : sorts(view.hand, view, player)
    }
    case 'sort':
      return view.hand === null ? duels(view, player) : sorts(view.hand, view, player)
    case 'rule':
      return rules(view, player)
    case 'switch': {
      const tap = choose.robot(view.switchBet, player)
      return tap === null ? null : { stop, ask: 'switch', tap }
    }
    case 'blind':
    case 'machine':
    case 'teams':
    case 'filter':
    case 'again':
    case 'said':
      return null
    case 'say': {
      const tap = view.say === null ? null : explain.robot(view.say.text, player)
      return tap === null ? duels(view, player) : { stop, ask: 'explain', tap }
    }
  }
}

function rules(view: KitchenView, player: Player): KitchenTap | null {
  const { rule, price } = view
  if (rule !== null && rule.mine === null) return { stop, ask: 'rule', tap: pick(RULES, player.random) }
  const tap = amount.robot(price, player)
  return tap === null ? duels(view, player) : { stop, ask: 'price', tap }
}

/** The card with more words that it would not have expected. */
function duels({ duel }: KitchenView, { world, random }: Player): KitchenTap | null {
  if (duel === null || duel.cards === null) return null
  const [one, other] = duel.cards.map(
    ({ words }) => [...words.keys()].filter((at) => !follows(words, at, world)).length,
  )
  const pick = one === other ? random.below(2) : (one ?? 0) > (other ?? 0) ? 0 : 1
  return { stop, ask: 'duel', tap: { number: duel.number, pick } }
}

function sorts(hand: InHand, { tools }: KitchenView, { mind, world, random }: Player): KitchenTap {
  const finds = (tools?.finder ?? 0) > 0 && hand.copies === null && random.unit() < FINDS
  if (finds) return { stop, ask: 'tool', tap: { tool: TOOLS.indexOf('finder'), card: hand.card } }
  const isCareful = random.unit() < 0.3 + 0.7 * mind.skill
  return { stop, ask: 'sort', tap: { card: hand.card, ...(isCareful ? carefully(hand, world) : PLAIN[KEEP]) } }
}

type Said = Omit<Sorting, 'card'>
const said = (bin: number): Said => ({ bin, words: null, with: null })
const PLAIN = { [KEEP]: said(KEEP), [BIN]: said(BIN) } as const

/** Cuts glorp out, merges what was found, mends the one word that does not belong there, and bins what is all wrong. */
function carefully({ words, copies }: InHand, world: World): Said {
  const [copy] = copies ?? []
  if (copy !== undefined) return { bin: MERGE, words: null, with: copy.card }
  const clean = words.filter((word) => word < world.words.length)
  if (clean.length < words.length && clean.length > 0) return { bin: FIX, words: clean, with: null }
  const odd = [...words.keys()].filter((at) => !follows(words, at, world))
  if (odd.length > words.length / 2) return PLAIN[BIN]
  const [at] = odd
  const right = at === undefined ? undefined : mended(words, at, world)
  return at === undefined || right === undefined ? PLAIN[KEEP] : { bin: FIX, words: words.with(at, right), with: null }
}

function follows(words: readonly TokenId[], at: number, world: World): boolean {
  return world.following(words.slice(0, at)).some((word) => word === words[at])
}

/** A word that fits between its neighbours. */
function mended(words: readonly TokenId[], at: number, world: World): TokenId | undefined {
  return world.following(words.slice(0, at)).find((word) => follows(words.with(at, word), at + 1, world))
}
