/** What the lab does for Judge duel: three models learn, four write, and the trained one says how surprised it is. */
import { payBets } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { sealedFrom } from '../../shared/measures/random.ts'
import { isOpen, measure, measures, type Answer } from '../../shared/moves/measure.ts'
import { LEAST, SCHOOLS, SECONDS, TEMPERATURES, type SchoolName } from './content.ts'
import { schoolQuestion, writingOf } from './school.ts'
import { firstScores } from './score.ts'
import { AUTHORS, isFrom, METRICS, type Author, type JudgeState, type Output } from './types.ts'

/** Any number: the draws of other stops begin elsewhere. */
const APART = 77_003

const { ask, done, failed } = measures<JudgeState>()({
  judge: measure('depot', (_draft, state: JudgeState) => state),
  early: school('early'),
  middle: school('middle'),
  rote: school('rote'),
  late: writer('late'),
  sure: writer('sure'),
  surprise: measure(
    'evaluate',
    (draft, state: JudgeState, { exam: { each } }) => {
      if (each?.length !== state.outputs.length || isFrom(state, 'people')) return state
      return told(draft, { ...state, bits: each })
    },
    (draft, state) => told(draft, state),
  ),
})
export { done, failed }

function school(name: SchoolName) {
  return measure<'brain', JudgeState>(
    'brain',
    (draft, state, { written }) => {
      const offers = Object.fromEntries(SCHOOLS[name].writes.map((author, at) => [author, written[at] ?? []]))
      return gathered(draft, { ...state, offers: { ...state.offers, ...offers } })
    },
    gathered,
  )
}

function writer(author: Author) {
  return measure<'generate', JudgeState>(
    'generate',
    (draft, state, { sentences }: Answer<'generate'>) =>
      gathered(draft, { ...state, offers: { ...state.offers, [author]: sentences } }),
    gathered,
  )
}

const WRITERS = [...Object.keys(SCHOOLS), 'late', 'sure'] as const

/** All have written, or will not: their sentences are laid out in an order that tells nothing, and there is time to read them. */
function gathered(draft: Draft, state: JudgeState): JudgeState {
  if (state.phase !== 'rank' || state.outputs.length > 0 || WRITERS.some((name) => isOpen(state, name))) return state
  const outputs = sealedFrom(draft.match.seed, APART).shuffle(different(state.offers))
  if (outputs.length < LEAST) return state
  draft.ringIn(SECONDS.rank)
  const { reference, begun } = state
  return ask(draft, { ...state, outputs }, 'surprise', {
    from: state.judge,
    on: outputs.map(({ words }) => ({ tokens: [...reference.slice(0, begun), ...words] })),
    each: true,
  })
}

/** Each author's first sentence that has words in it and that nobody else has said. */
export function different(offers: JudgeState['offers']): Output[] {
  const taken = new Set<string>()
  // Who always takes the likeliest word has one sentence only, and so chooses first.
  const order = AUTHORS.toSorted((a, b) => TEMPERATURES[a] - TEMPERATURES[b])
  return order.flatMap((by): Output[] => {
    const words = offers[by]?.find((one) => one.length > 0 && !taken.has(one.join()))
    if (words === undefined) return []
    taken.add(words.join())
    return [{ by, words }]
  })
}

/** The last metric is there, or will not come: chips on it are paid, and there is time to look. */
function told(draft: Draft, state: JudgeState): JudgeState {
  if (state.phase !== 'metrics' || !isMeasured(state)) return state
  draft.ringIn(SECONDS.metrics)
  payBets(draft, firstScores(state, 'perplexity'))
  return state
}

/** As the metrics are told: what needs no lab, and what the lab has told before. */
export function payFirsts(draft: Draft, state: JudgeState): void {
  for (const metric of METRICS) payBets(draft, firstScores(state, metric))
}

/** All that the phase shows has been measured, or will not be. */
export function isMeasured(state: JudgeState): boolean {
  if (state.phase === 'rank') return state.outputs.length > 0 || !WRITERS.some((name) => isOpen(state, name))
  return state.phase !== 'metrics' || !isOpen(state, 'surprise')
}

export function askAll(draft: Draft, state: JudgeState): JudgeState {
  const prompt = state.reference.slice(0, state.begun)
  const { pack, match } = draft
  const { seed, settings } = match
  let now = state
  for (const name of ['early', 'middle', 'rote'] as const) {
    const writes = SCHOOLS[name].writes.map((author) => writingOf(author, prompt, seed))
    now = ask(draft, now, name, { ...schoolQuestion(name, { pack, brain: settings.brain, seed }), writes })
  }
  for (const name of ['late', 'sure'] as const)
    now = ask(draft, now, name, { from: state.judge, ...writingOf(name, prompt, seed) })
  return now
}
