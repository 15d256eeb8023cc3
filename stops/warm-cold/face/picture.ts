/** Warm or cold on the stage: a line from far to near for either model, with a dot for the nearest try of each player. */
import type { View } from '../../../shared/match/view-types.ts'
import { formatBits } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/stage/labels.ts'
import { dots } from '../../../client/stage/parts/dots.ts'
import { side, titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, reading, type Axis, type Frame, type Picture, type Shape } from '../../../client/stage/shape.ts'
import type { Side } from '../types.ts'
import type { SearchShown, WarmView } from '../view-types.ts'
import { headline } from './results.ts'
import { t } from './t.ts'

export function warmPicture(_view: View, play: WarmView, words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'warm-cold',
    ...titled(drawing(play, words, frame), frame),
  }
}

function drawing(play: WarmView, words: readonly string[], frame: Frame): Drawn {
  const { phase, cold, warm, secret, isMeasured } = play
  const title = headline(play, words)
  if (!isMeasured && phase !== 'told')
    return { title, shapes: waiting(t('stage.warm-rule'), t('warm-cold.waits'), frame) }
  const near: Axis = { from: -0.5, to: 1, start: side + 60, end: frame.width - side - 60 }
  const sides = [
    { name: 'cold' as const, search: cold },
    { name: 'warm' as const, search: warm },
  ].flatMap(({ name, search }) => (search === null ? [] : [{ name, search }]))
  const bottom = 600
  const row = (bottom - 150) / Math.max(1, sides.length)
  return {
    title,
    axes: { near },
    ...(secret === null ? {} : { readings: [reading(secret, 'play.secret', wordOf(words, secret), 'word')] }),
    shapes: [
      ...sides.flatMap(({ name, search }, i) => lineShapes(name, search, 150 + (i + 1) * row - 60, row - 130, near)),
      ...nearShapes(play, words, near),
    ],
  }
}

/** `foot`: the height of the line; dots pile up over it, `room` high. */
function lineShapes(name: Side, { best, tries }: SearchShown, foot: number, room: number, near: Axis): Shape[] {
  const values = best.map((cosine, i) => ({
    ...reading(cosine, `play.${name}.best.${i}`, t('stage.warm-best'), 'bits'),
    written: formatBits(cosine),
  }))
  const line = (id: string, x: number): Shape => ({
    id: `${name}.${id}`,
    is: 'path',
    points: [
      { x, y: foot },
      { x, y: foot + 16 },
    ],
    stroke: 'ink',
    line: 4,
  })
  const label = (id: string, text: string, x: number, align: 'middle' | 'end'): Shape =>
    write(`${name}.${id}.text`, text, { x, y: foot + 40 }, { size: 28, weight: 600, ink: 'soft', align, fit: 300 })
  const zero = place(near, 0)
  return [
    {
      id: `${name}.line`,
      is: 'path',
      points: [
        { x: near.start, y: foot },
        { x: near.end, y: foot },
      ],
      stroke: 'ink',
      line: 5,
    },
    line('zero', zero),
    line('one', near.end),
    label('zero', t('stage.warm-far'), zero, 'middle'),
    label('one', t('stage.warm-found'), near.end, 'end'),
    write(
      `${name}.name`,
      t(name === 'cold' ? 'stage.warm-cold' : 'stage.warm-warm'),
      { x: side, y: foot - room - 34 },
      { size: 38, weight: 800, ink: name === 'cold' ? 'team1' : 'red', fit: 260 },
    ),
    write(
      `${name}.tries`,
      t('stage.warm-tries', { count: tries }),
      { x: near.end, y: foot - room - 34 },
      { size: 34, weight: 600, ink: 'soft', align: 'end', fit: 260 },
      [reading(tries, `play.${name}.tries`, t('stage.warm-tries-name'), 'count')],
    ),
    ...dots(
      `${name}.dot`,
      values,
      { axis: ['near', near], along: 'x', foot: foot - 20, room: -(room - 20), pitch: 34 },
      14,
      () => ({ fill: name === 'cold' ? 'team1' : 'red', stroke: 'ink', line: 2 }),
    ),
  ]
}

/** Below the lines: the words that are given, and at the end those nearest to the secret. */
function nearShapes({ nearest, given }: WarmView, words: readonly string[], near: Axis): Shape[] {
  const [shown, source] = nearest.length > 0 ? [nearest, 'nearest'] : [given, 'given']
  const column = (near.end - near.start) / Math.max(1, Math.min(3, shown.length))
  return shown.flatMap(({ word, cosine }, i) => {
    const x = near.start + (i % 3) * column
    const y = 690 + Math.floor(i / 3) * 90
    const text = wordOf(words, word)
    return [
      write(`near.${i}`, text, { x, y }, { size: 40, weight: 800, fit: column * 0.5 }, [
        reading(word, `play.${source}.${i}.word`, text, 'word'),
      ]),
      write(
        `near.${i}.cosine`,
        formatBits(cosine),
        { x: x + column * 0.8, y },
        { size: 34, weight: 600, ink: 'soft', align: 'end', fit: column * 0.24 },
        [
          {
            ...reading(cosine, `play.${source}.${i}.cosine`, t('stage.warm-near'), 'bits'),
            written: formatBits(cosine),
          },
        ],
      ),
    ]
  })
}
