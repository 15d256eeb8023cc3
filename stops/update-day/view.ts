/** What each audience sees of Update day, built from nothing: what has become of the model is not in it before it is told. */
import { savedBySeat } from '../../shared/match/chip-scores.ts'
import { winnersOf } from '../../shared/match/places.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { parameterCount } from '../../shared/model/config.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { whereOf } from '../../shared/moves/measure.ts'
import { looking, own } from '../../shared/moves/move.ts'
import { write } from '../../shared/moves/write.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { CHANGED, MOVED, PLAN, paperOf } from './content.ts'
import { spelled } from './fingerprint.ts'
import { isMeasured, promptsOf } from './lab.ts'
import { newsOf } from './news.ts'
import { changedScores, changedTruth, chosenPlan, isSame, movedScores, movedTruth } from './score.ts'
import { messagesOf, storyOf } from './story.ts'
import { isFrom, PLANS, type Looked, type UpdateState, type Words } from './types.ts'
import type { NewsShown, UpdateShown, UpdateView } from './view-types.ts'

export function updateView(match: Match, state: UpdateState, audience: Audience, pack: Pack): UpdateView {
  const who = looking(match, audience)
  const { phase, first, last } = state
  const isTold = isFrom(state, 'same')
  const isPlanned = isFrom(state, 'plan')
  const isOver = phase === 'updated'
  const scores = isOver ? movedScores(state) : phase === 'same' ? changedScores(state) : []
  const saved = savedBySeat(scores)
  return {
    ...whereOf(state),
    waits: waitsFor(match, state, isMeasured(state)),
    news: newsShown(match, pack),
    chat: write.show(state.said, who, paperOf(pack), false),
    bet: bet.show(state.changed, who, CHANGED, isTold),
    first: spelledOf(first),
    last: isTold ? spelledOf(last) : null,
    isSame: isTold ? isSame(state) : null,
    messages: isTold ? messagesOf(state) : null,
    answers:
      isTold && first !== null && last !== null
        ? promptsOf({ match, pack }).map((asks, at) => ({
            asks,
            first: first.says[at] ?? [],
            last: last.says[at] ?? [],
          }))
        : [],
    plan: isPlanned ? choose.show(state.plans, who, PLAN, isOver) : null,
    moved: isPlanned ? bet.show(state.moved, who, MOVED, isOver) : null,
    numbers: parameterCount(match.settings.brain.config),
    updates: isOver ? updatesShown(state, promptsOf({ match, pack })) : [],
    changedTruth: isTold ? changedTruth(state) : null,
    movedTruth: isOver ? movedTruth(state) : null,
    won: who === null ? null : own(saved, who.id),
    best: who === null ? winnersOf(match, saved) : [],
    score: isOver ? storyOf(state) : null,
  }
}

function spelledOf(looked: Looked | null): string | null {
  return looked === null ? null : spelled(looked.fingerprint)
}

function newsShown(match: Match, pack: Pack): NewsShown | null {
  const news = newsOf(pack, match.seed)
  const [tells] = news?.sentences ?? []
  const [asks] = news?.asks ?? []
  if (news === null || tells === undefined || asks === undefined) return null
  return { old: news.old, fresh: news.fresh, tells, asks: asks.tokens.slice(0, asks.blank) }
}

/** The class's own first. */
function updatesShown(state: UpdateState, prompts: readonly Words[]): UpdateShown[] {
  const chosen = chosenPlan(state)
  return PLANS.toSorted((a, b) => Number(b === chosen) - Number(a === chosen)).flatMap((plan): UpdateShown[] => {
    const update = state.updates[plan]
    if (update === undefined) return []
    const { before, after, examBefore, examAfter, looked } = update
    return [
      {
        plan,
        isChosen: plan === chosen,
        before,
        after,
        examBefore,
        examAfter,
        fingerprint: spelledOf(looked),
        moved: looked?.moved ?? null,
        answers: looked === null ? [] : prompts.map((asks, at) => ({ asks, says: looked.says[at] ?? [] })),
      },
    ]
  })
}
