/** Oracle on the stage, phase by phase: the small brains in training, the wall with dots and lines, and the curve of the large one. */
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { bar, bed } from '../../../client/stage/parts/bars.ts'
import { lastQuestion } from '../../../client/stage/parts/last-question.ts'
import { side, titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import {
  placeOf,
  reading,
  shownOn,
  type Axis,
  type Frame,
  type Picture,
  type Shape,
} from '../../../client/stage/shape.ts'
import type { View } from '../../../shared/match/view-types.ts'
import type { OracleView } from '../view-types.ts'
import { reasons } from './names.ts'
import { curveDrawn } from './picture-curve.ts'
import { wallDrawn } from './picture-wall.ts'
import { t } from './t.ts'

export function oraclePicture(_view: View, play: OracleView, _words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'oracle',
    ...titled(drawing(play, frame), frame),
  }
}

function drawing(play: OracleView, frame: Frame): Drawn {
  const { phase, say } = play
  if (say !== null) return lastQuestion(t('oracle.say'), reasons(), say, frame)
  if (phase === 'guess') return schoolroom(play, frame)
  return phase === 'train' ? curveDrawn(play, frame) : wallDrawn(play, frame)
}

/** Four brains, each as long as it is wide, and how far their training has come. */
function schoolroom({ small, guess: { count }, trained }: OracleView, frame: Frame): Drawn {
  const all = frame.width - 2 * side
  const names = all * 0.22
  const most = Math.max(1, ...small.map(({ width }) => width))
  const axis: Axis = { from: 0, to: most, start: 0, end: all - names - 20 }
  const way: Axis = { from: 0, to: 1, start: 0, end: all - names - 20 }
  const rows = underEachOther(small.length, { left: side, right: frame.width - side, top: 190, bottom: 720 }, 20, 130)
  const done = reading(trained, 'play.trained', t('stage.oracle-trained'), 'share')
  const way0 = { x: side + names, y: 785, h: 44, axis: ['trained', way] } as const
  return {
    title: t('oracle.guess'),
    axes: { width: axis, trained: way },
    shapes: [
      ...(count === null
        ? []
        : [
            write(
              'in',
              t('stage.oracle-in', { count }),
              { x: frame.width - side, y: 142 },
              { size: 36, weight: 800, align: 'end', ink: 'teal', fit: all * 0.6 },
              [reading(count, 'play.guess.count', t('stage.oracle-players'), 'count')],
            ),
          ]),
      ...small.flatMap(({ width }, i): Shape[] => {
        const row = rows[i]
        if (row === undefined) return []
        const value = reading(width, `play.small.${i}.width`, t('stage.oracle-width'), 'count')
        return [
          write(
            `brain.${i}.name`,
            t('oracle.wide', { width }),
            { x: side, y: row.y + row.h / 2 },
            { size: 42, weight: 800, fit: names - 20 },
            [value],
          ),
          {
            id: `brain.${i}`,
            is: 'rect',
            x: side + names,
            y: row.y + row.h * 0.15,
            w: placeOf(value, axis),
            h: row.h * 0.7,
            radius: 18,
            fill: 'yellow',
            stroke: 'ink',
            line: 3,
            readings: [shownOn(value, 'width', 'w')],
          },
        ]
      }),
      write(
        'trained.name',
        t('stage.oracle-training'),
        { x: side, y: way0.y + way0.h / 2 },
        { size: 36, weight: 600, ink: 'soft', fit: names - 20 },
      ),
      bed({ id: 'trained.bed', ...way0, value: done, look: { radius: 10, fill: 'deep', stroke: 'ink', line: 3 } }),
      bar({ id: 'trained', ...way0, value: done, was: done, look: { radius: 10, fill: 'teal' } }),
    ],
  }
}
