/** What the lab does for Update day: it answers, takes fingerprints, and trains two updates on copies. */
import { payBets } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { mean } from '../../shared/measures/mean.ts'
import { isOpen, measure, measures, type Answer } from '../../shared/moves/measure.ts'
import { goneOn, openRows, takenBack, write } from '../../shared/moves/write.ts'
import type { Seat } from '../../shared/match/types.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { LONGEST, MOST, MOST_OPEN, paperOf, SECONDS, TEMPERATURE } from './content.ts'
import { newsOf } from './news.ts'
import { changedScores, movedScores } from './score.ts'
import { isFrom, PLANS, type Looked, type PlanName, type Updated, type UpdateState, type Words } from './types.ts'
import { updateQuestion } from './update.ts'

type Look = PlanLook | 'first' | 'last'
type PlanLook = `look ${PlanName}`

const { ask, done, failed } = measures<UpdateState>()({
  base: measure('depot', (_draft, state: UpdateState) => state),
  first: measure(
    'chat',
    (draft, state: UpdateState, answer) => compared(draft, state, { first: lookedIn(answer) }),
    shown,
  ),
  // A message that nobody could answer is taken back; who sent it may say it again.
  answer: measure(
    'chat',
    (_draft, state: UpdateState, { sentences }, at) => ({
      ...state,
      said: goneOn(state.said, at, sentences[0] ?? []),
    }),
    (_draft, state, at) => ({ ...state, said: takenBack(state.said, at) }),
  ),
  last: measure(
    'chat',
    (draft, state: UpdateState, answer) => compared(draft, state, { last: lookedIn(answer) }),
    shown,
  ),
  alone: update('alone'),
  among: update('among'),
  'look alone': look('alone'),
  'look among': look('among'),
})
export { done, failed }

/** Nobody waits any more for what comes behind the phase that shows it. */
function compared(draft: Draft, state: UpdateState, looked: Partial<Pick<UpdateState, 'first' | 'last'>>): UpdateState {
  return isFrom(state, 'plan') ? state : shown(draft, { ...state, ...looked })
}

function lookedIn({ after, sentences }: Answer<'chat'>): Looked {
  return { fingerprint: after, says: sentences }
}

function update(plan: PlanName) {
  return measure<'brain', UpdateState>(
    'brain',
    (draft, state, { to, marks: [start, end] }) => {
      if (to === undefined || start === undefined || end === undefined) return shown(draft, state)
      const told: Updated = {
        to,
        before: sharesIn(start),
        after: sharesIn(end),
        examBefore: start.exams[0]?.bits ?? Number.NaN,
        examAfter: end.exams[0]?.bits ?? Number.NaN,
        looked: null,
      }
      const updates = { ...state.updates, [plan]: told }
      return askLook(draft, { ...state, updates }, `look ${plan}`, to)
    },
    shown,
  )
}

/** Mean probability of the words that were looked at. */
function sharesIn({ looks = [] }: Answer<'brain'>['marks'][number]): number {
  return looks.length === 0 ? 0 : mean(looks.map(({ bits }) => 2 ** -bits))
}

function look(plan: PlanName) {
  return measure<'chat', UpdateState>(
    'chat',
    (draft, state, answer) => {
      const told = state.updates[plan]
      if (told === undefined) return state
      const looked = { ...lookedIn(answer), moved: answer.moved ?? 0 }
      return shown(draft, { ...state, updates: { ...state.updates, [plan]: { ...told, looked } } })
    },
    shown,
  )
}

/** All that the phase waits for has come, or will not: what was bet on it is paid, and there is time to look at it. */
function shown(draft: Draft, state: UpdateState): UpdateState {
  const { phase } = state
  if ((phase !== 'same' && phase !== 'updated') || !isMeasured(state)) return state
  draft.ringIn(SECONDS[phase])
  payBets(draft, phase === 'same' ? changedScores(state) : movedScores(state))
  return state
}

/** All that the phase shows has been measured, or will not be. */
export function isMeasured(state: UpdateState): boolean {
  const open = (...names: readonly string[]) => names.some((name) => isOpen(state, name))
  if (state.phase === 'same') return !open('base', 'first', 'last')
  return state.phase !== 'updated' || !open('alone', 'among', 'look alone', 'look among')
}

/** The questions of the news; where there is none, any beginning of a sentence. */
export function promptsOf({ match, pack }: Pick<Draft, 'match' | 'pack'>): Words[] {
  const news = newsOf(pack, match.seed)
  if (news !== null) return news.asks.map(({ tokens, blank }) => tokens.slice(0, blank))
  return pack.train.slice(0, 1).map(({ tokens }) => tokens.slice(0, 1))
}

export function askLook(draft: Draft, state: UpdateState, name: Look, from = state.base): UpdateState {
  const { match } = draft
  return ask(draft, state, name, {
    from,
    prompts: promptsOf(draft).map((words) => [...words]),
    longest: LONGEST,
    temperature: TEMPERATURE,
    seed: match.seed + match.nextId,
    ...(from === state.base ? {} : { beside: state.base }),
  })
}

/** Somebody has said something to it. */
export function say(draft: Draft, state: UpdateState, seat: Seat, words: readonly TokenId[]): UpdateState | RejectWord {
  const said = write.take(state.said, seat, words, paperOf(draft.pack))
  if (typeof said === 'string') return said
  if (openRows(state.said) >= MOST_OPEN || said.length > MOST) return 'try-again-soon'
  const { match } = draft
  const question = {
    prompts: [[...words]],
    longest: LONGEST,
    temperature: TEMPERATURE,
    seed: match.seed + match.nextId,
  }
  return ask(draft, { ...state, said }, 'answer', { from: state.base, ...question }, state.said.length)
}

/** Both updates are trained, to be compared; the class's own first. */
export function askUpdates(draft: Draft, state: UpdateState, chosen: PlanName): UpdateState {
  const { match, pack } = draft
  const news = newsOf(pack, match.seed)
  if (news === null) return state
  const asking = { pack, brain: match.settings.brain, seed: match.seed, from: state.base }
  const order = PLANS.toSorted((a, b) => Number(b === chosen) - Number(a === chosen))
  return order.reduce(
    (now, plan) => ask(draft, now, plan, updateQuestion(plan, news, { ...asking, to: draft.newName('c') })),
    state,
  )
}
