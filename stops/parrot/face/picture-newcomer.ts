/** The share of words for its kind after the new word: without its one sentence, and with it, beside everybody's guesses. */
import { formatShare } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/stage/labels.ts'
import { barRow, bed } from '../../../client/stage/parts/bars.ts'
import { dots } from '../../../client/stage/parts/dots.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { NewcomerView } from '../view-types.ts'
import { lessonText } from './adopted.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { t } from './t.ts'

const nameW = 330

export function newcomerPicture(view: NewcomerView, words: readonly string[], frame: Frame): Drawn {
  const w = frame.width - nameW - 250
  const share: Axis = { from: 0, to: 1, start: 0, end: w }
  const guessed: Axis = { from: 0, to: 1, start: nameW, end: nameW + w }
  const readings = view.lesson.map((word, i) => reading(word, `play.newcomer.lesson.${i}`, wordOf(words, word), 'word'))
  return {
    title: t(view.with === null ? 'stage.newcomer' : 'stage.newcomer-told'),
    axes: { share, guessed },
    shapes: [
      sheet('lesson', { x: side, y: 140, w: frame.width - 2 * side, h: 130 }, { fill: 'yellow' }),
      write(
        'lesson.line',
        lessonText(view, words),
        { x: frame.width / 2, y: 206 },
        { size: 64, weight: 800, ink: 'black', align: 'middle', fit: frame.width - 180 },
        readings,
      ),
      ...row('without', view.without, 380, share),
      ...row('with', view.with, 510, share),
      ...guesses(view, guessed),
    ],
  }
}

function row(part: 'without' | 'with', value: number | null, y: number, axis: Axis): Shape[] {
  if (value === null) return []
  const is = {
    id: `newcomer.${part}`,
    x: nameW,
    y,
    h: 70,
    axis: ['share', axis] as const,
    value: reading(value, `play.newcomer.${part}`, t(`stage.newcomer-${part}`), 'share'),
    look: { radius: 10, fill: part === 'with' ? 'teal' : 'tealSoft' } as const,
  }
  return [
    { ...bed({ ...is, y: y - is.h / 2 }) },
    ...barRow({
      ...is,
      name: {
        part: 'name',
        text: t(`stage.newcomer-${part}`),
        x: side,
        type: { size: 32, weight: 800, fit: nameW - 80 },
      },
      written: { part: 'share', text: formatShare(value), gap: 20, type: { size: 48, weight: 800 } },
    }),
  ]
}

function guesses({ guess: { all } }: NewcomerView, axis: Axis): Shape[] {
  if (all === null) return []
  const values = all.map((p, i) => reading(p, `play.newcomer.guess.all.${i}`, t('stage.newcomer-guess'), 'share'))
  const lanes = { axis: ['guessed', axis], along: 'x', foot: 820, room: -190, pitch: 27 } as const
  return [
    { id: 'guess.line', is: 'rect', x: axis.start, y: 836, w: axis.end - axis.start, h: 4, fill: 'ink' },
    ...dots('guess', values, lanes, 12, () => ({ fill: 'yellow', stroke: 'ink', line: 3 })),
  ]
}
