/** Brief: everybody says how the Run will end, before it begins. The question is drawn from those that it will measure. */
import type { Random } from '../../../shared/measures/random.ts'
import type { Seat } from '../../../shared/match/types.ts'
import { tapOf } from '../../../shared/match/tap.ts'
import { taken } from '../../../shared/moves/move.ts'
import { vote } from '../../../shared/moves/vote.ts'
import type { RejectWord } from '../../../shared/protocol/reject.ts'
import type { Player } from '../../../shared/rehearsal/player.ts'
import { pick } from '../../../shared/rehearsal/pick.ts'
import { briefQuestions, optionKeys } from '../content.ts'
import { whoOf, type Looker } from '../looker.ts'
import { firstWords } from '../speak/view-speak.ts'
import type { RunAnswer, RunTap } from '../taps.ts'
import type { RunState } from '../types.ts'
import type { BriefPart } from './state.ts'
import type { BriefView } from './view-types.ts'

export function briefBegins(random: Random): BriefPart {
  return { briefQuestion: `brief.${pick(briefQuestions, random)}`, briefVotes: vote.none }
}

export function briefVote(state: RunState, seat: Seat, tap: RunAnswer<'vote'>): RunState | RejectWord {
  return taken(vote.take(state.briefVotes, seat, tap, limitsOf(state)), (briefVotes) => ({ ...state, briefVotes }))
}

export function briefView(state: RunState, looker: Looker): BriefView {
  return {
    question: state.briefQuestion,
    options: optionKeys(state.briefQuestion),
    vote: vote.show(state.briefVotes, whoOf(looker), limitsOf(state), false),
    speech: looker.isShow ? firstWords(state) : null,
  }
}

export function briefRobot(view: BriefView, player: Player): RunTap | null {
  return tapOf('run', 'vote', vote.robot(view.vote, player))
}

function limitsOf({ briefQuestion }: BriefPart) {
  return { options: optionKeys(briefQuestion).length }
}
