/** What the line knows of the Run before it is played. */
import type { Form, StopCard } from '../../shared/lessons/plan.ts'
import { CARDS_EACH, LENGTH, SECONDS } from './content.ts'
import { stationSeconds } from './train/choreography.ts'
import { stations } from './train/state.ts'

export const card: StopCard = {
  id: 'run',
  forms: ['full', 'express'],
  hasRematch: true,
  treats: ['labels', 'right-or-wrong', 'big-steps'],
  seconds: ({ form, rematch }) =>
    SECONDS.brief +
    SECONDS.read +
    (rematch ? 2 : 1) * LENGTH[form].cards * (SECONDS.bet + SECONDS.stakes + SECONDS.landing + SECONDS.reveal) +
    SECONDS.teach * CARDS_EACH.least +
    SECONDS.forecast +
    training(form) +
    SECONDS.examRead +
    SECONDS.speak +
    SECONDS.favourites +
    SECONDS.explain +
    SECONDS.answer,
}

/** Of the class's brain. */
const LAYERS = 2

function training(form: Form): number {
  const { cranks, legs } = LENGTH[form]
  const line = stations.reduce((sum, station) => sum + stationSeconds(station, LAYERS), 0)
  const crank = SECONDS.hands + line + SECONDS.moved
  return SECONDS.firstHands + cranks * crank + SECONDS.firstHalt + legs * (SECONDS.leg + SECONDS.halt)
}
