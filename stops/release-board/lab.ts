/** What the lab does for Release board: it trains and measures the candidates, and then what the teams have decided. */
import { payBets, payEach } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { provenanceOf } from '../../shared/match/models.ts'
import { occasionOf } from '../../shared/match/occasion.ts'
import { isOpen, measure, measures } from '../../shared/moves/measure.ts'
import { papersFor } from '../../shared/packs/papers.ts'
import { candidateQuestion, figuresFrom, fixQuestion, retrainQuestion, type Room } from './candidates.ts'
import { DEED_STEPS, SECONDS, STEPS } from './content.ts'
import { decisionOf } from './decisions.ts'
import { examsOf } from './papers.ts'
import { teamWorths, winnerScores } from './score.ts'
import { isFrom, MAKERS, type BoardState, type Maker } from './types.ts'

const { ask, done, failed } = measures<BoardState>()({
  base: measure('depot', (_draft, state: BoardState) => state),
  candidate: measure('brain', (draft, state, answer, at) => {
    const maker = MAKERS[at]
    const figures = maker === undefined ? null : figuresFrom(answer, draft.pack, stepsOf(draft, state, maker))
    // Who decides may still be told; who has decided may not.
    if (maker === undefined || figures === null || isFrom(state, 'bet')) return state
    return { ...state, measured: { ...state.measured, [maker]: figures } }
  }),
  repair: measure(
    'brain',
    (draft, state, answer, at) => {
      const figures = figuresFrom(answer, draft.pack, stepsAt(draft, state, at))
      // The host has not waited for it.
      if (figures === null || isFrom(state, 'crown')) return met(draft, state)
      return met(draft, { ...state, repaired: { ...state.repaired, [at]: figures } })
    },
    met,
  ),
})
export { done, failed }

function roomOf(draft: Draft, { base }: BoardState): Room {
  const { match, pack } = draft
  const { seed, settings } = match
  return { pack, brain: settings.brain, seed, base, exams: examsOf(pack, papersFor(pack, occasionOf(match)), seed) }
}

export function askCandidates(draft: Draft, state: BoardState): BoardState {
  const room = roomOf(draft, state)
  return MAKERS.reduce(
    (now, maker, at) => ask(draft, now, 'candidate', candidateQuestion(maker, room, state.made[maker]), at),
    state,
  )
}

/** What the teams have decided and nobody has measured yet; who decides alike shares a model. */
export function askRepairs(draft: Draft, state: BoardState): BoardState {
  const room = roomOf(draft, state)
  const wanted = [...new Set(Object.values(state.shipped))].filter((option) => decisionOf(option).deed !== 'ship')
  return wanted.reduce((now, option) => {
    const { at } = decisionOf(option)
    const maker = at === null ? undefined : state.order[at]
    const question =
      maker === undefined ? retrainQuestion(state.users, room) : fixQuestion(weightsOf(state, maker), state.users, room)
    return ask(draft, now, 'repair', question, option)
  }, state)
}

function weightsOf({ base, made }: BoardState, maker: Maker) {
  return maker === 'steady' ? base : made[maker]
}

/** All steps that lie behind a candidate. */
function stepsOf({ match }: Pick<Draft, 'match'>, { base }: BoardState, maker: Maker): number {
  const before = maker === 'rote' || maker === 'early' ? 0 : (provenanceOf(match, base)?.steps ?? 0)
  return before + STEPS[maker]
}

function stepsAt(draft: Pick<Draft, 'match'>, state: BoardState, option: number): number {
  const { deed, at } = decisionOf(option)
  const maker = at === null ? undefined : state.order[at]
  return DEED_STEPS[deed] + (maker === undefined ? 0 : stepsOf(draft, state, maker))
}

/** All that the phase needs has been measured, or will not be. */
export function isMeasured(state: BoardState): boolean {
  if (state.phase === 'seal') return !isOpen(state, 'candidate')
  return !isFrom(state, 'bet') || !isOpen(state, 'repair')
}

/** What was decided has been measured, or will not be: it is paid, and there is time to look. */
function met(draft: Draft, state: BoardState): BoardState {
  if (state.phase !== 'users' || !isMeasured(state)) return state
  draft.ringIn(SECONDS.users)
  payUsers(draft, state)
  return state
}

export function payUsers(draft: Draft, state: BoardState): void {
  payEach(draft, teamWorths(draft.match, state))
  payBets(draft, winnerScores(state))
}
