/** The dial: for each text its own gap, and that of the model that has read it. */
import { formatPercent } from '../../../client/locale/t.ts'
import { legend, type Entry } from '../../../client/stage/parts/legend.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, placeOf, reading, shownOn, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { Ink } from '../../../client/stage/palette.ts'
import { itemBeat } from '../choreography.ts'
import type { DialShown } from '../view-types.ts'
import { gapAxis, gapScale } from './gap-axis.ts'
import { t } from './t.ts'

const bottom = 730

export function dialDrawn(dial: readonly DialShown[], frame: Frame): Drawn {
  const gap = gapAxis(
    dial.map(({ model }) => model),
    bottom,
    200,
  )
  const [left, right] = [side + 120, frame.width - side]
  const usual: Axis = { from: dial[0]?.share ?? 0, to: dial.at(-1)?.share ?? 1, start: left + 90, end: right - 90 }
  return {
    title: t('mirror.dial'),
    axes: { gap, usual },
    shapes: [
      ...gapScale(gap, left, right),
      ...dial.flatMap((one, at) => column(one, at, gap, usual)),
      write(
        'usual',
        t('stage.mirror-usual'),
        { x: right, y: bottom + 104 },
        { size: 30, weight: 600, ink: 'soft', align: 'end', fit: right - left },
      ),
      ...legend([entry('text', 'white'), entry('model', 'teal')], left, left + Math.min(760, right - left), 140),
    ],
  }
}

function entry(what: 'text' | 'model', fill: Ink): Entry {
  return {
    id: `what.${what}`,
    w: 32,
    sample: ({ x, y }) => [{ id: `sample.${what}`, is: 'disc', x: x + 16, y, r: 14, fill, stroke: 'ink', line: 3 }],
    text: t(`stage.mirror-${what}`),
    type: { size: 34, weight: 800 },
  }
}

function column({ share, text, model }: DialShown, at: number, gap: Axis, usual: Axis): Shape[] {
  const source = `play.dial.${at}`
  const across = reading(share, `${source}.share`, t('stage.mirror-usual'), 'share')
  const x = placeOf(across, usual)
  const beat = itemBeat(at)
  const [inText, inModel] = [
    reading(text, `${source}.text`, t('stage.mirror-text'), 'percent'),
    reading(model, `${source}.model`, t('stage.mirror-model'), 'percent'),
  ]
  const y = place(gap, model)
  return [
    write(
      `dial.${at}`,
      formatPercent(share),
      { x, y: bottom + 50 },
      { size: 34, weight: 800, align: 'middle', fit: 120 },
      [reading(share, `${source}.share`, t('stage.mirror-usual'), 'percent', 'usual', 'x')],
    ),
    {
      id: `text.${at}`,
      is: 'disc',
      x,
      y: placeOf(inText, gap),
      r: 16,
      fill: 'white',
      stroke: 'ink',
      line: 4,
      readings: [shownOn(inText, 'gap', 'y'), shownOn(across, 'usual', 'x')],
    },
    {
      id: `model.${at}`,
      is: 'disc',
      x,
      y,
      r: 16,
      fill: 'teal',
      stroke: 'ink',
      line: 4,
      beat,
      readings: [shownOn(inModel, 'gap', 'y'), shownOn(across, 'usual', 'x')],
    },
    write(
      `model.${at}.gap`,
      formatPercent(model),
      { x: x + 30, y: Math.min(y, bottom - 34) },
      { size: 32, weight: 800, ink: 'teal', fit: 120, beat },
      [inModel],
    ),
  ]
}
