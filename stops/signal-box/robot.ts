/** What a simulated player taps at Signal Box: by its own card, as well as it can, and with a slip now and then. */
import { tapOf } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import { LEFT, RIGHT, SAME, type Words } from './tastes.ts'
import type { SignalTap } from './taps.ts'
import type { CardShown, DuelShown, SignalView } from './view-types.ts'

const stop = 'signal-box'

export function signalRobot(view: SignalView, player: Player): SignalTap | null {
  const { phase, card, duels, pairs, leash, bets, exams, again, fonds, say } = view
  switch (phase) {
    case 'judge':
      return card === null ? null : tapOf(stop, 'judge', judge(card, duels, player))
    case 'bet': {
      const laid = bet.robot(bets, player)
      if (laid !== null) return tapOf(stop, 'card', laid)
      const exam = bet.robot(exams, player)
      return exam !== null ? tapOf(stop, 'exam', exam) : tapOf(stop, 'leash', choose.robot(leash, player))
    }
    case 'blind':
      return card === null ? null : tapOf(stop, 'blind', judge(card, pairs, player))
    case 'again':
      return again === null ? null : tapOf(stop, 'again', bet.robot(again, player))
    case 'flatter': {
      const like = liking(view, player)
      return like !== null
        ? tapOf(stop, 'like', like)
        : fonds === null
          ? null
          : tapOf(stop, 'fond', bet.robot(fonds, player))
    }
    case 'say':
      return say === null ? null : tapOf(stop, 'say', vote.robot(say.vote, player))
    case 'train':
    case 'result':
    case 'moved':
    case 'cards':
    case 'hacked':
    case 'flattered':
    case 'answer':
      return null
  }
}

/** The next one that it has not judged. */
function judge(card: CardShown, duels: readonly DuelShown[], player: Player): { number: number; pick: number } | null {
  const number = duels.findIndex(({ mine }) => mine === null)
  const duel = duels[number]
  if (duel === undefined) return null
  const { mind, random } = player
  const lead = liked(card, duel.left, player) - liked(card, duel.right, player)
  const seen = lead > 0 ? LEFT : lead < 0 ? RIGHT : SAME
  const isSlip = random.unit() > 0.6 + 0.4 * mind.skill
  return { number, pick: isSlip ? random.below(SAME + 1) : seen }
}

/** Most like to hear something nice. */
function liking({ likings, nice }: SignalView, { random }: Player): { number: number; pick: number } | null {
  const number = likings.findIndex(({ mine }) => mine === null)
  const duel = likings[number]
  if (duel === undefined) return null
  const isNice = nice.some((words) => duel.left.slice(-words.length).join() === words.join())
  const pick = random.unit() < 0.7 ? (isNice ? LEFT : RIGHT) : random.below(SAME + 1)
  return { number, pick }
}

function liked({ taste, words }: CardShown, tokens: Words, { world }: Player): number {
  if (taste === 'short') return -tokens.length
  if (taste === 'mention') return tokens.some((token) => words.includes(token)) ? 1 : 0
  return tokens.every((token, at) => world.following(tokens.slice(0, at)).includes(token)) ? 1 : 0
}
