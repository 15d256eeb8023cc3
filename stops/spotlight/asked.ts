/** What Spotlight asked: where the lamps hung, the Sceptic's calls, and what was said at the end. */
import { answersOf, asked, voted, worth, type Asked, type Said } from '../../shared/match/asked.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import type { Laid } from '../../shared/moves/bet.ts'
import { lastWorth } from '../../shared/moves/vote.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { CALLS, LAST, REASONS } from './content.ts'
import { betsOf, callScores, callTruthOf, clueOf, isTold, lampScores } from './score.ts'
import type { Lit, SpotlightState } from './types.ts'

export function spotlightAsked(state: SpotlightState, _pack: Pack, isOver: boolean): Asked[] {
  const rounds = state.lit.flatMap((lit, round) => {
    const about = { number: round + 1, sentence: [...lit.words, null] }
    const [clue, call] = [clueOf(lit), callTruthOf(lit)]
    const lamps = asked(
      'lamps',
      answersOf(betsOf(state.lamps, round), (laid) => lampsSaid(laid, lit), worth(lampScores(state, round))),
      { ...about, truth: isTold(state, round, 'swap') && clue !== null ? wordAt(lit, clue) : null },
    )
    const calls = asked(
      'call',
      answersOf(betsOf(state.calls, round), (laid) => callSaid(largestAt(laid)), worth(callScores(state, round))),
      { ...about, truth: isTold(state, round, 'heads') && call !== null ? callSaid(call) : null },
    )
    return [lamps, calls]
  })
  const isAnswered = isOver || state.phase === 'answer'
  const say = voted('say', state.reasons, reasonSaid, isAnswered ? LAST.right : null, (one) =>
    isAnswered ? lastWorth(one, LAST) : null,
  )
  return [...rounds, say]
}

/** Lamps by word; those on a word that stands there twice are counted together. */
function lampsSaid(laid: Laid, { words }: Lit): Said {
  const byWord: Record<string, number> = {}
  for (const [at, word] of words.entries()) {
    const count = laid[at] ?? 0
    if (count > 0) byWord[word] = (byWord[word] ?? 0) + count
  }
  return { kind: 'chips', racks: {}, words: byWord }
}

function wordAt({ words }: Lit, at: number): Said {
  return { kind: 'word', word: words[at] ?? 0 }
}

function callSaid(call: number): Said {
  return { kind: 'option', key: `spotlight.call-${CALLS[call] ?? ''}` }
}

function reasonSaid(reason: number): Said {
  return { kind: 'option', key: `spotlight.reason-${REASONS[reason] ?? ''}` }
}
