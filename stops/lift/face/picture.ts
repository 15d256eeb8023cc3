/** Lift on the stage, phase by phase: the sentence under the title, and the tower; then the last question. */
import type { View } from '../../../shared/match/view-types.ts'
import { cardLine, wordOf } from '../../../client/stage/labels.ts'
import { lastQuestion } from '../../../client/stage/parts/last-question.ts'
import { side, titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Picture, type Shape } from '../../../client/stage/shape.ts'
import { CABIN_BEAT } from '../choreography.ts'
import type { LiftView } from '../view-types.ts'
import { reasons } from './names.ts'
import { towerAxes, towerShapes } from './picture-tower.ts'
import { headline } from './results.ts'
import { t } from './t.ts'

export function liftPicture(_view: View, play: LiftView, words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'lift',
    ...titled(drawing(play, words, frame), frame),
  }
}

function drawing(play: LiftView, words: readonly string[], frame: Frame): Drawn {
  const { ride, say } = play
  if (say !== null) return lastQuestion(t('lift.say'), reasons(), say, frame)
  if (ride === null) return { title: t('lift.bet'), shapes: waiting(t('stage.lift-rule'), t('lift.waits'), frame) }
  const area = { left: side, right: frame.width - side, top: 190, bottom: 870 }
  const axes = towerAxes(play, area)
  const { settled } = ride
  return {
    title: headline(play, words),
    ...(settled === null
      ? {}
      : {
          beat: CABIN_BEAT,
          readings: [
            reading(settled, 'play.ride.settled', t('stage.lift-floor'), 'count'),
            reading(topOf(ride), `play.ride.floors.${ride.floors.length - 1}.0.word`, t('stage.lift-guess'), 'word'),
          ],
        }),
    axes,
    shapes: [line(ride, words, frame), ...towerShapes(play, ride, axes, area, words), ...betLine(play, frame)],
  }
}

type Ride = NonNullable<LiftView['ride']>

function topOf({ floors }: Ride): number {
  return floors.at(-1)?.[0]?.word ?? 0
}

function line({ words: tokens }: Ride, words: readonly string[], frame: Frame): Shape {
  return write(
    'sentence',
    cardLine(words, [...tokens, null]),
    { x: side, y: 142 },
    { size: 46, weight: 600, fit: frame.width - 2 * side },
    tokens.map((word, i) => reading(word, `play.ride.words.${i}`, wordOf(words, word), 'word')),
  )
}

/** How many have bet, in the dark of the upper floors. */
function betLine({ phase, bet: { count } }: LiftView, frame: Frame): Shape[] {
  if (phase !== 'bet' || count === null) return []
  return [
    write(
      'in',
      t('stage.lift-in', { count }),
      { x: frame.width / 2 + 60, y: 250 },
      { size: 40, weight: 800, ink: 'soft', align: 'middle', fit: frame.width - 500 },
      [reading(count, 'play.bet.count', t('stage.lift-players'), 'count')],
    ),
  ]
}
