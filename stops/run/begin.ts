/** A Run begins: cards are dealt, tasks written, and the lab is asked where the model stands. */
import type { Draft } from '../../shared/match/draft.ts'
import { sitting } from '../../shared/match/teams.ts'
import { askTables, dealCards, runRandom } from './bet/bets.ts'
import { briefQuestions, conceptQuestions, SECONDS } from './content.ts'
import { NOT_TRAINED } from './train/crank.ts'
import { ask } from './jobs.ts'
import { askReader, readingFor } from './bet/reading.ts'
import { UNTRAINED } from '../../shared/match/types.ts'
import { starterFor } from './teach/tasks.ts'
import { askFirstWords, beginnings } from './speak/speak.ts'
import type { RunState } from './types.ts'
import { withExam } from './exam/with-exam.ts'

export function begin(draft: Draft): RunState {
  const random = runRandom(draft)
  const { model } = draft.match
  const cards = dealCards(draft, random.below(2 ** 31))
  const state: RunState = {
    stop: 'run',
    phase: 'brief',
    card: 0,
    cards,
    briefQuestion: `brief.${briefQuestions[random.below(briefQuestions.length)]}`,
    briefVotes: {},
    reading: readingFor(cards, draft.pack, random),
    candidates: cards.map(() => []),
    bets: cards.map(() => ({})),
    tables: {},
    starter: starterFor(sitting(draft.match).length, draft.pack),
    tasks: [],
    labels: {},
    cargo: {},
    forecasts: {},
    train: NOT_TRAINED,
    exam: {
      before: null,
      after: null,
      audited: true,
      noRow: null,
      tablesAfter: null,
      credit: null,
      creditAudited: true,
      probeBefore: null,
      probeAfter: null,
      recall: { before: null, after: null },
      recalled: {},
      troubled: [],
    },
    speak: beginnings(draft.pack, random),
    explanations: {},
    contrast: null,
    conceptQuestion: `concept.${conceptQuestions[random.below(conceptQuestions.length)].id}`,
    conceptVotes: {},
    answerShown: false,
    waiting: {},
  }
  draft.newPhase(SECONDS.brief)
  draft.keep([])
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
