/** What a simulated player taps at Blank duel. */
import { entryAt } from '../../shared/measures/entries.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { tapOf } from '../../shared/match/tap.ts'
import { bet, type Laid } from '../../shared/moves/bet.ts'
import { MOST_CONFIDENCE, vote, type Vote } from '../../shared/moves/vote.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { BlankTap } from './taps.ts'
import type { BlankView, CardShown } from './view-types.ts'

const stop = 'blank-duel'

export function blankRobot(view: BlankView, player: Player): BlankTap | null {
  const { phase, card, rows, say } = view
  if (phase === 'fill' && card !== null) return tapOf(stop, 'fill', filled(card, player))
  if (phase === 'bet' && rows.length > 0) return tapOf(stop, 'ahead', laid(view, player))
  if (phase === 'say' && say !== null) return tapOf(stop, 'say', vote.robot(say.vote, player))
  return null
}

/** So sure is whoever has only a feeling for what stands side by side. */
const FAIRLY = 2

/** Who has skill takes the word that goes with those beside the blank, on as many sides as it sees; others take any. */
function filled({ words, options, fill }: CardShown, player: Player): Vote | null {
  const { mind, random, world } = player
  const any = vote.robot(fill, player)
  if (any === null || random.unit() >= mind.skill) return any && { ...any, confidence: 1 }
  const blank = words.indexOf(null)
  const before = words.slice(0, blank).filter((word) => word !== null)
  const next = words[blank + 1] ?? null
  const follows = world.following(before)
  const hopes = options.map((word) => {
    const place = follows.indexOf(word)
    const fits = next === null ? -1 : world.following([word]).indexOf(next)
    return hope(place) + (next === null ? 0 : 2 * hope(fits))
  })
  const option = largestAt(hopes)
  const isClear = hopes.filter((other) => other >= 0.6 * entryAt(hopes, option)).length === 1
  return { option, confidence: isClear && mind.boldness > 0.5 ? MOST_CONFIDENCE : FAIRLY }
}

/** By the place among what comes to mind; nothing for what does not. */
function hope(place: number): number {
  return place < 0 ? 0 : 1 / (1 + place)
}

/** Who has understood lays alike on the blanks at which people who saw both sides did much better; others lay anywhere. */
function laid({ rows, bet: shown }: BlankView, player: Player): Laid | null {
  const { mind, random } = player
  const any = bet.robot(shown, player)
  if (any === null || random.unit() >= mind.skill) return any
  const better = rows.map(({ people: { left, both } }) => (left === null || both === null ? 0 : left - both))
  const chosen = better.flatMap((bits, at) => (bits > 0.5 ? [at] : []))
  if (chosen.length === 0) return any
  return any.map((_, at) => (chosen.includes(at) ? Math.floor(shown.chips / chosen.length) : 0))
}
