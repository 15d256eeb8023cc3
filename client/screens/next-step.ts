/**
 * Where the lesson is, in words for the desk: what the class is doing, what the big button will do, and what comes then.
 * Pure: a view in, keys and numbers of the locale out.
 */
import { type Play, playOf } from '../../stops/plays.ts'
import type { StopId, StopView } from '../../shared/match/stop.ts'
import type { RunView } from '../../stops/run/view-types.ts'
import type { View } from '../../shared/match/view-types.ts'
import { t, textOf } from '../locale/t.ts'
import { stopOf } from './stop-of.ts'

export interface NextStep {
  readonly doing: string
  /** Label of the big button. */
  readonly label: string
  readonly after: string
}

/** Null in the lobby and after the end. */
export function nextStep({ play: seen, plan, stop }: View): NextStep | null {
  const play = playOf(seen)
  if (play === null) return null
  const key = `${play.stop}.${stateOf(play)}`
  const numbers = play.stop === 'run' ? runNumbers(play) : {}
  const isLastPhase = ['pile-of-math.reveal', 'flashcard.fixed', 'run.answer'].includes(key)
  const doing = textOf('doing', key, numbers)
  if (!isLastPhase) return { doing, label: textOf('next', key, numbers), after: textOf('then', key, numbers) }
  const following = plan[stop + 1]
  return following === undefined
    ? { doing, label: t('next.end'), after: t('then.end') }
    : {
        doing,
        label: t('next.stop', { stop: textOf('activity', following) }),
        after: textOf('then', `stop-${following}`),
      }
}

/** The phases of each stop, as a host counts them: a round of bets and reveals is one. */
export const phasesOf: Readonly<Record<StopId, readonly string[]>> = {
  'pile-of-math': ['talk', 'guess', 'reveal'],
  flashcard: ['guess', 'press', 'dose', 'fixed'],
  run: ['brief', 'read', 'bet', 'teach', 'forecast', 'train', 'exam', 'again', 'speak', 'explain'],
}

/** Index into `phasesOf`. */
export function phaseAt(play: StopView): number {
  return phasesOf[play.stop]?.indexOf(stopOf(play)) ?? -1
}

/** A phase, and within it what changes the button. */
function stateOf(play: Play): string {
  if (play.stop !== 'run') return play.phase
  const { phase, bet, train, exam, speak, explain } = play
  if (phase === 'reveal') {
    if (bet === null || bet.round.at + 1 < bet.round.of) return 'reveal'
    return bet.isAgain ? 'reveal-end' : 'reveal-last'
  }
  if (phase === 'train' && train !== null)
    return train.mode !== 'turbo' ? train.mode : train.stepsLeft === 0 ? 'brakes' : train.express ? 'express' : 'turbo'
  if (phase === 'exam' && exam !== null && exam.waitingFor.length > 0) return 'measuring'
  if (phase === 'speak' && speak?.shown) return 'favourites'
  return phase === 'explain' && explain?.answered ? 'answer' : phase
}

function runNumbers({ bet, train }: RunView): Readonly<Record<string, number>> {
  return {
    card: (bet?.round.at ?? 0) + 1,
    following: (bet?.round.at ?? 0) + 2,
    of: bet?.round.of ?? 0,
    step: Math.min((train?.cranked ?? 0) + 1, train?.cranks ?? 0),
    steps: train?.cranks ?? 0,
  }
}
