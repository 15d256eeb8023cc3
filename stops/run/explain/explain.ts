/** Explain: a short private text, a concept question, and two anonymous texts side by side if the host likes. */
import type { Random } from '../../../shared/measures/random.ts'
import { sitting } from '../../../shared/match/teams.ts'
import type { Seat } from '../../../shared/match/types.ts'
import * as text from '../../../shared/moves/explain.ts'
import { vote } from '../../../shared/moves/vote.ts'
import type { RejectWord } from '../../../shared/protocol/reject.ts'
import { pick } from '../../../shared/rehearsal/pick.ts'
import type { Player } from '../../../shared/rehearsal/player.ts'
import { conceptQuestions, LONGEST_TEXT, optionKeys, rightOption } from '../content.ts'
import { whoOf, type Looker } from '../looker.ts'
import type { RunAnswer, RunTap } from '../taps.ts'
import type { RunState } from '../types.ts'
import type { ExplainPart } from './state.ts'
import type { ContrastTap } from './taps.ts'
import type { ExplainView } from './view-types.ts'

const limits = { longest: LONGEST_TEXT }

export function explainBegins(random: Random): ExplainPart {
  return {
    explanations: text.explain.none,
    contrast: null,
    conceptQuestion: `concept.${pick(conceptQuestions, random).id}`,
    conceptVotes: vote.none,
    answerShown: false,
  }
}

export function explain(state: RunState, seat: Seat, tap: string): RunState | RejectWord {
  if (state.phase !== 'explain') return 'not-now'
  if (state.answerShown) return 'after-the-bell'
  const explanations = text.explain.take(state.explanations, seat, tap, limits)
  return typeof explanations === 'string' ? explanations : { ...state, explanations }
}

export function conceptVote(state: RunState, seat: Seat, tap: RunAnswer<'vote'>): RunState | RejectWord {
  if (state.answerShown) return 'after-the-bell'
  const conceptVotes = vote.take(state.conceptVotes, seat, tap, optionsOf(state))
  return typeof conceptVotes === 'string' ? conceptVotes : { ...state, conceptVotes }
}

export function contrast(state: RunState, { tap: { first, second } }: ContrastTap): RunState | RejectWord {
  if (state.phase !== 'explain') return 'not-now'
  const written = [first, second].every((seat) => Object.hasOwn(state.explanations, seat))
  return written && first !== second ? { ...state, contrast: [first, second] } : 'unknown-seat'
}

/** null: the answer is on the screen, and nothing is asked any more. */
export function hasExplained({ answerShown, explanations, conceptVotes }: RunState, seat: Seat): boolean | null {
  return answerShown ? null : text.explain.has(explanations, seat) && vote.has(conceptVotes, seat)
}

export function explainView(state: RunState, looker: Looker): ExplainView {
  const { conceptQuestion, explanations, answerShown } = state
  const who = whoOf(looker)
  const asked = vote.show(state.conceptVotes, who, optionsOf(state), answerShown)
  return {
    question: conceptQuestion,
    options: optionKeys(conceptQuestion),
    vote: { ...asked, tally: answerShown ? asked.tally : null },
    text: text.explain.show(explanations, who, limits, false),
    texts: looker.isHost
      ? sitting(looker.match).flatMap(({ id }) => {
          const written = explanations[id]
          return written === undefined || !Object.hasOwn(explanations, id) ? [] : [{ seat: id, text: written }]
        })
      : null,
    contrast: contrasted(state),
    right: answerShown ? rightOption(conceptQuestion) : null,
  }
}

function contrasted({ contrast, explanations }: RunState): ExplainView['contrast'] {
  const [first, second] = (contrast ?? []).map((seat) => explanations[seat])
  return first === undefined || second === undefined ? null : [first, second]
}

export function explainRobot(view: ExplainView, player: Player): RunTap | null {
  if (view.right !== null) return null
  const said = text.explain.robot(view.text, player)
  if (said !== null) return { stop: 'run', ask: 'explain', tap: said }
  const tap = vote.robot(view.vote, player)
  return tap === null ? null : { stop: 'run', ask: 'vote', tap }
}

function optionsOf({ conceptQuestion }: ExplainPart) {
  return { options: optionKeys(conceptQuestion).length }
}
