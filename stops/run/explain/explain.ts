/** Explain: a short private text, a concept question, and two anonymous texts side by side if the host likes. */
import type { Random } from '../../../shared/measures/random.ts'
import type { Seat } from '../../../shared/match/types.ts'
import * as text from '../../../shared/moves/explain.ts'
import { taken } from '../../../shared/moves/move.ts'
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
import { topWords, truthBits } from '../tables.ts'
import type { ExplainView, Said } from './view-types.ts'

/** Words of the model a card. */
const SAID = 5
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
  return taken(text.explain.take(state.explanations, seat, tap, limits), (explanations) => ({ ...state, explanations }))
}

export function conceptVote(state: RunState, seat: Seat, tap: RunAnswer<'vote'>): RunState | RejectWord {
  if (state.answerShown) return 'after-the-bell'
  return taken(vote.take(state.conceptVotes, seat, tap, optionsOf(state)), (conceptVotes) => ({
    ...state,
    conceptVotes,
  }))
}

export function contrast(state: RunState, { tap }: ContrastTap): RunState | RejectWord {
  if (state.phase !== 'explain') return 'not-now'
  return taken(text.contrasted(state.explanations, tap), (both) => ({ ...state, contrast: both }))
}

/** null: the answer is on the screen, and nothing is asked any more. */
export function hasExplained({ answerShown, explanations, conceptVotes }: RunState, seat: Seat): boolean | null {
  return answerShown ? null : text.explain.has(explanations, seat) && vote.has(conceptVotes, seat)
}

export function explainView(state: RunState, looker: Looker): ExplainView {
  const { conceptQuestion, explanations, answerShown } = state
  const who = whoOf(looker)
  return {
    question: conceptQuestion,
    options: optionKeys(conceptQuestion),
    vote: vote.show(state.conceptVotes, who, optionsOf(state), answerShown),
    text: text.explain.show(explanations, who, limits, false),
    texts: looker.isHost ? text.textsFor(looker.match, explanations) : null,
    said: isRead(state, looker) ? saidOn(state) : [],
    contrast: text.contrastShown(explanations, state.contrast),
    right: answerShown ? rightOption(conceptQuestion) : null,
  }
}

/** Whoever still writes is not disturbed, and the wall has the question. */
function isRead(state: RunState, { match, seat: id }: Looker): boolean {
  const seat = id === null ? undefined : match.seats[id]
  return seat !== undefined && hasExplained(state, seat) !== false
}

/** On every card of this Run: all of them have been told by now. */
function saidOn({ cards, tables, exam }: RunState): Said[] {
  return cards.flatMap((card, at) => {
    const { tokens, blank } = card
    const [before, after] = [tables['model']?.[at], exam.tablesAfter?.[at]]
    if (before === undefined || after === undefined) return []
    const bits = { before: truthBits(before, card), after: truthBits(after, card) }
    return [{ words: tokens, blank, bits, before: topWords(before, SAID), after: topWords(after, SAID) }]
  })
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
