/** What comes after what: each step of the stop, what is asked in it, and how long it may take at the designed pace. */
import { entryAt } from '../../shared/measures/entries.ts'
import { SECONDS } from './content.ts'
import type { SplitTap } from './taps.ts'
import type { Part, SplitPhase, SplitState } from './types.ts'

export interface Step {
  readonly phase: SplitPhase
  readonly part: Part
  /** null: something is shown, and nothing asked. */
  readonly ask: SplitTap['ask'] | null
  readonly seconds: number
}

type Played = Pick<SplitState, 'form' | 'rematch'>
type Place = Played & Pick<SplitState, 'phase' | 'part'>

const step = (phase: SplitPhase, part: Part, seconds: number, ask: Step['ask'] = null): Step => ({
  phase,
  part,
  ask,
  seconds,
})

/** In short nobody buys a ticket abroad. */
const ticket = [step('ticket', 'pick', SECONDS.ticket, 'ticket'), step('ticket', 'shown', SECONDS.price)]
const rematchSteps = [
  step('rematch', 'pick', SECONDS.change, 'change'),
  step('rematch', 'guess', SECONDS.forecast, 'forecast'),
  step('rematch', 'shown', SECONDS.changed),
]

/** The first two come again in every round. */
export function stepsOf({ form, rematch }: Played): readonly Step[] {
  return [
    step('couple', 'pick', SECONDS.pick, 'couple'),
    step('couple', 'shown', SECONDS.counted),
    step('bet', 'pick', SECONDS.bet, 'race'),
    step('race', 'shown', SECONDS.race),
    step('lists', 'shown', SECONDS.lists),
    step('word', 'pick', SECONDS.word, 'word'),
    step('word', 'shown', SECONDS.history),
    ...(form === 'full' ? ticket : []),
    ...(rematch ? rematchSteps : []),
    step('say', 'pick', SECONDS.say, 'say'),
    step('say', 'shown', SECONDS.answer),
  ]
}

function placeOf(state: Place): number {
  return stepsOf(state).findIndex(({ phase, part }) => phase === state.phase && part === state.part)
}

/** Throws for a place that the stop, as it is planned, does not have. */
export function stepNow(state: Place): Step {
  return entryAt(stepsOf(state), placeOf(state))
}

/** null: the stop is over. */
export function stepAfter(state: Place): Step | null {
  return stepsOf(state)[placeOf(state) + 1] ?? null
}

/** Whether this is asked now, and if not, whether it was or will be. */
export function whenAsked(state: Place, ask: SplitTap['ask']): 'now' | 'not-now' | 'after-the-bell' {
  const steps = stepsOf(state)
  const now = placeOf(state)
  const at = steps.findIndex((one) => one.ask === ask)
  return at === now ? 'now' : at > now ? 'not-now' : 'after-the-bell'
}
