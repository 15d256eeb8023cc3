/**
 * What the lab trains: each team's model, the ghosts beside it, and in the rematch the second job on top of the first. One
 * training follows the other, and each answer is news.
 */
import type { Draft } from '../../shared/match/draft.ts'
import { mean } from '../../shared/measures/mean.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { measure, measures, troubledBy, type Answer } from '../../shared/moves/measure.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { CLIENTS } from './client-ids.ts'
import type { Words } from './clients.ts'
import { BEGINNING, KEEPS, KEPT, LEVERS, SECONDS, SEEDS } from './content.ts'
import { corpusFor, fineQuestion, townOf, type FineQuestion } from './fine.ts'
import { keyOf, keysOf, patronOf, pileFor } from './jobs.ts'
import { keptOf, pileOf } from './pile.ts'
import { baseArm, heardArm, plainArm, scratchArm, secondArm, teamArm } from './names.ts'
import { nextClient } from './score.ts'
import { isFrom, type Gauges, type Recipe, type SpecialistState } from './types.ts'

const GHOST: Recipe = { steps: 1, rate: 1, replay: 0 }

const { ask, done, failed } = measures<SpecialistState>()({
  base: measure('depot', (draft, state: SpecialistState) => train(draft, state)),
  fine: measure(
    'brain',
    (draft, state, answer) => told(draft, tuned(draft, state, answer)),
    (draft, state) => told(draft, train(draft, skipped(state))),
  ),
})
export { done, failed }

/** In the order in which they are wanted. */
export function armsOf(state: SpecialistState): string[] {
  const teams = Object.keys(state.recipes)
  const taken = keysOf(state, teams)
  const second = Object.keys(state.kept).map(secondArm)
  return [
    ...CLIENTS.map(heardArm),
    ...taken.map(baseArm),
    ...teams.map(teamArm),
    ...taken.map(plainArm),
    ...taken.map(scratchArm),
    ...second,
  ]
}

function isSettled(state: SpecialistState, arm: string): boolean {
  // Ghosts are there to be compared with, and one training each tells where they stand (docs/truth.md, N1).
  const wanted = arm.startsWith('team ') || arm.startsWith('second ') ? SEEDS : 1
  return (state.measured[arm]?.length ?? 0) >= wanted || state.troubled.includes(arm)
}

/** All that the phase after this one tells is measured, or will not be. */
export function isMeasured(state: SpecialistState): boolean {
  return isFrom(state, 'bet') && armsOf(state).every((arm) => isSettled(state, arm))
}

/** The phase cannot end yet without losing what it is there for. */
export function lacks(state: SpecialistState): boolean {
  return (state.phase === 'bet' || state.phase === 'left') && !isMeasured(state)
}

/** What the second job has left can be seen, or will not: time to look at it. */
function told(draft: Draft, state: SpecialistState): SpecialistState {
  if (state.phase === 'left' && !lacks(state)) draft.ringIn(SECONDS.left)
  return state
}

/** Asks for the next training, if none is under way and one is wanted: after the last reveal none is. */
export function train(draft: Draft, state: SpecialistState): SpecialistState {
  if (Object.keys(state.waiting).length > 0 || isFrom(state, 'say')) return state
  const arm = armsOf(state).find((one) => !isSettled(state, one))
  if (arm === undefined) return state
  const at = state.measured[arm]?.length ?? 0
  const question = questionOf(draft, state, arm, at)
  if (question === null) return train(draft, troubledBy(state, arm))
  return ask(draft, { ...state, training: arm }, 'fine', question, at)
}

function questionOf(draft: Draft, state: SpecialistState, arm: string, at: number): FineQuestion | null {
  const { match, pack } = draft
  const [how = '', which = ''] = arm.split(' ')
  const brain = match.settings.brain
  const { seed } = match
  const key = how === 'team' || how === 'second' ? keyOf(state, which) : which
  const first = key === null ? null : pileFor(pack, state, key, seed)
  if (key === null || first === null) return null
  const town = townOf(pack, seed)
  const common = {
    brain,
    seed: seed + at,
    exams: [first.exam],
    looks: first.slips,
    questions: at === 0 ? questionsOf(state, pack, seed) : [],
    longest: pack.longest,
  }
  const corpus = (recipe: Recipe, struck: number | null) =>
    corpusFor(keptOf(first, struck), town, LEVERS.replay[recipe.replay] ?? 0)
  switch (how) {
    case 'heard': {
      const brought = { ...common, exams: [[...first.right, ...first.wrong]], looks: [], questions: [] }
      return {
        ...fineQuestion({ ...brought, from: state.base, corpus: corpus(GHOST, null), recipe: GHOST }),
        marks: [0],
      }
    }
    case 'base':
      return {
        ...fineQuestion({ ...common, from: state.base, corpus: corpus(GHOST, null), recipe: GHOST }),
        marks: [0],
      }
    case 'plain':
      return fineQuestion({ ...common, from: state.base, corpus: corpus(GHOST, null), recipe: GHOST })
    case 'scratch':
      return fineQuestion({ ...common, from: null, corpus: corpus(GHOST, null), recipe: GHOST })
    case 'team': {
      const recipe = state.recipes[which]
      if (recipe === undefined) return null
      const own = corpus(recipe, state.struck[which] ?? null)
      // Whose second job comes needs the weights of the first.
      const to = state.rematch ? { to: draft.newName('c') } : {}
      return fineQuestion({ ...common, from: state.base, corpus: own, recipe, ...to })
    }
    case 'second': {
      const from = state.made[which]?.[at]
      const recipe = state.recipes[which]
      if (from === undefined || recipe === undefined) return null
      const keep = KEEPS[state.kept[which] ?? 0]
      const others = keep === 'first' ? keptOf(first, state.struck[which] ?? null).map(({ tokens }) => tokens) : town
      const next = pileOf(pack, nextClient(patronOf(key)), seed)
      const mixed = corpusFor(next.right, others, keep === 'nothing' ? 0 : KEPT)
      return fineQuestion({ ...common, from, corpus: mixed, recipe, questions: [] })
    }
    default:
      return null
  }
}

/** The same for all models: how a sentence of the world begins, and how two of the clients' do. */
export function questionsOf(state: SpecialistState, pack: Pack, seed: number): Words[] {
  const random = randomFrom(seed + 3)
  const taken = keysOf(state, Object.keys(state.clients))
  const begun = taken.slice(0, 2).flatMap((key) => pileFor(pack, state, key, seed)?.right.slice(0, 1) ?? [])
  const town = pack.train[random.below(pack.train.length)]
  return [...(town === undefined ? [] : [town]), ...begun].map(({ tokens }) => tokens.slice(0, BEGINNING))
}

function tuned(draft: Draft, state: SpecialistState, answer: Answer<'brain'>): SpecialistState {
  const { training } = state
  const mark = answer.marks.at(-1)
  const [client, general] = mark?.exams ?? []
  if (training === null || client === undefined || general === undefined) return train(draft, skipped(state))
  const looks = mark?.looks ?? []
  const gauges: Gauges = {
    client: client.bits,
    general: general.bits,
    slip: looks.length === 0 ? 0 : mean(looks.map(({ bits }) => bits)),
  }
  const [how, which = ''] = training.split(' ')
  const says = answer.written.map((sentences) => sentences[0] ?? [])
  const next: SpecialistState = {
    ...state,
    training: null,
    measured: { ...state.measured, [training]: [...(state.measured[training] ?? []), gauges].slice(0, SEEDS) },
    says: says.length === 0 ? state.says : { ...state.says, [training]: says },
    made:
      how === 'team' && answer.to !== undefined
        ? { ...state.made, [which]: [...(state.made[which] ?? []), answer.to].slice(0, SEEDS) }
        : state.made,
  }
  return train(draft, next)
}

/** What could not be trained is named as trouble. */
function skipped(state: SpecialistState): SpecialistState {
  return state.training === null ? state : troubledBy({ ...state, training: null }, state.training)
}
