/** A Run begins: cards are dealt, and the lab is asked where the model stands. */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { UNTRAINED } from '../../shared/match/types.ts'
import { askTables, deal, runRandom } from './bet/bets.ts'
import { askReader, readingFor } from './bet/reading.ts'
import { briefBegins } from './brief/brief.ts'
import { LENGTH, SECONDS } from './content.ts'
import { NO_EXAM } from './exam/exam.ts'
import { withExam } from './exam/with-exam.ts'
import { explainBegins } from './explain/explain.ts'
import { ask } from './jobs.ts'
import { askFirstWords, beginnings } from './speak/speak.ts'
import { teachBegins } from './teach/teach.ts'
import { NOT_TRAINED } from './train/state.ts'
import type { RunState } from './types.ts'

export function begin(draft: Draft, { form, rematch }: PlannedStop): RunState {
  const random = runRandom(draft)
  const dealt = deal(draft, random.below(2 ** 31), (rematch ? 2 : 1) * LENGTH[form].cards)
  // In the order in which they are drawn.
  const state: RunState = {
    stop: 'run',
    phase: 'brief',
    form,
    ...dealt,
    ...briefBegins(random),
    reading: readingFor(dealt.cards, draft.pack, random),
    ...teachBegins(draft),
    forecasts: {},
    train: { ...NOT_TRAINED, cranks: LENGTH[form].cranks },
    exam: NO_EXAM,
    speak: beginnings(draft.pack, random),
    ...explainBegins(random),
    waiting: {},
  }
  draft.newPhase(SECONDS.brief)
  draft.keep([])
  const { model } = draft.match
  const earlier =
    model.exams.findLast(({ checkpoint }) => checkpoint !== model.checkpoint && checkpoint !== UNTRAINED)?.checkpoint ??
    null
  return askReader(draft, askFirstWords(draft, askTables(draft, askBefore(draft, state), earlier)))
}

/** Where the model stands now. A checkpoint that has sat the exam already is not examined again. */
function askBefore(draft: Draft, state: RunState): RunState {
  const { checkpoint, exams } = draft.match.model
  if (checkpoint === null) return state
  const known = exams.findLast((exam) => exam.checkpoint === checkpoint)
  if (known === undefined) return ask(draft, state, 'before', { kind: 'evaluate', from: checkpoint, on: 'held-out' })
  return withExam(state, { before: { bits: known.bits, keyBits: known.keyBits }, audited: known.audited })
}
