/** What Garage gives to read. */
import type { GarageView } from '../../../stops/garage/view-types.ts'
import { FIGURE, piece, texts, when, type Piece } from './pieces.ts'

export function ofGarage({ phase, build, cars, factory, isRaced, isMoved }: GarageView): Piece[] {
  const tiles = piece(`cars ${phase}`, factory.length * 2 * FIGURE)
  switch (phase) {
    case 'bet':
      return [texts('bet', 'garage.bet', 'garage.bet-text'), tiles]
    case 'build':
      return [
        texts('rules', 'garage.build', 'garage.build-text', 'garage.drive-text'),
        texts(
          'levers',
          'garage.lever-width',
          'garage.lever-width-text',
          'garage.lever-layers',
          'garage.lever-layers-text',
        ),
        texts('more', 'garage.lever-heads', 'garage.lever-heads-text', 'garage.lever-share', 'garage.lever-share-text'),
        ...when(build !== null, piece(`car ${build?.car.parameters ?? 0}`, 5 * FIGURE)),
        ...when((build?.tests.length ?? 0) > 0, piece(`test ${build?.tests.length ?? 0}`, 4 * FIGURE)),
      ]
    case 'race':
      return isRaced
        ? [texts('race', 'garage.raced', 'garage.your-car', 'garage.race-text'), piece('places', cars.length * FIGURE)]
        : [texts('waits', 'garage.race', 'garage.race-waits')]
    case 'curve':
      return [texts('curve', 'garage.curve-one', 'garage.beat', 'garage.won', 'garage.curve-text')]
    case 'again':
      return [texts('again', 'garage.again', 'garage.again-text'), tiles]
    case 'moved':
      return isMoved
        ? [
            texts('moved', 'garage.moved-wider', 'garage.won', 'garage.moved-text'),
            piece('gains', factory.length * FIGURE),
          ]
        : [texts('moved-waits', 'garage.moved', 'garage.moved-waits')]
    case 'say':
      return [
        texts('say', 'garage.say', 'vote.counts'),
        texts('reasons', 'garage.reason-few-steps', 'garage.reason-small-fits', 'garage.reason-wrong-data'),
      ]
    case 'answer':
      return [
        texts('answer', 'garage.say', 'vote.won-answer', 'garage.right-text'),
        texts('receipt', 'garage.receipt', 'garage.receipt-sums', 'bill.energy', 'bill.large'),
      ]
  }
}
