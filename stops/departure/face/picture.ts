/** Departure check on the stage: a quiet page while everybody answers; after the lesson the chips on what is right, before and after. */
import type { View } from '../../../shared/match/view-types.ts'
import { side, titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Picture, type Shape } from '../../../client/stage/shape.ts'
import type { DepartureView } from '../view-types.ts'
import { told } from './picture-told.ts'
import { t } from './t.ts'

export function departurePicture(_view: View, play: DepartureView, _words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'departure',
    ...titled(drawing(play, frame), frame),
  }
}

function drawing(play: DepartureView, frame: Frame): Drawn {
  const { phase, isAfter } = play
  const never = t('stage.departure-never')
  const page = (title: string, rule: string, more: readonly Shape[] = []): Drawn => ({
    title,
    shapes: [...waiting(rule, never, frame), ...more],
  })
  switch (phase) {
    case 'ask':
      return page(t(isAfter ? 'departure.after' : 'departure.before'), t('stage.departure-rule'), doneLine(play, frame))
    case 'draw':
      return page(t('departure.draw'), t('stage.departure-draw'))
    case 'close':
      if (play.told === null) return page(t('departure.kept'), t('stage.departure-kept'))
      return told(play.told, frame)
  }
}

function doneLine({ done }: DepartureView, frame: Frame): Shape[] {
  if (done === null) return []
  const type = { size: 40, weight: 800, ink: 'teal', align: 'middle', fit: frame.width - 2 * side } as const
  return [
    write('done', t('departure.done', done), { x: frame.width / 2, y: 760 }, type, [
      reading(done.count, 'play.done.count', t('stage.departure-done'), 'count'),
      reading(done.of, 'play.done.of', t('stage.departure-here'), 'count'),
    ]),
  ]
}
