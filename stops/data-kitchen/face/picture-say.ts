/** The question of the end, large: what is answered stands beside it. */
import { writeLines } from '../../../client/stage/parts/lines.ts'
import type { Frame } from '../../../client/stage/shape.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { t } from './t.ts'

export function say(frame: Frame): Drawn {
  return {
    title: t('kitchen.say'),
    shapes: writeLines(
      'question',
      t('stage.kitchen.say'),
      { x: side, y: 330 },
      { size: 96, weight: 800, fit: frame.width - 2 * side },
      { most: 3, pitch: 120 },
    ),
  }
}
