/** It speaks again: beginnings with what the untrained model made of them, and what the trained one does; then the favourites. */
import type { RunView } from '../../view-types.ts'
import type { SpeechLine } from '../../speak/view-types.ts'
import { t } from '../t.ts'
import { cardLine } from '../../../../client/stage/labels.ts'
import { reading, type Frame, type Picture, type Point, type Shape } from '../../../../client/stage/shape.ts'
import { underEachOther } from '../../../../client/stage/parts/belt.ts'
import { writeLines } from '../../../../client/stage/parts/lines.ts'
import { page } from '../../../../client/stage/parts/scenery.ts'
import { sheet, type Box } from '../../../../client/stage/parts/sheet.ts'
import { write } from '../../../../client/stage/parts/write.ts'

type Speak = NonNullable<RunView['speak']>

const margin = 44

export function speech(speak: Speak, words: readonly string[], frame: Frame): Picture {
  const order = speak.shown && speak.favourites.length > 0 ? speak.favourites : speak.lines.map((_, at) => at)
  const area = { left: margin, top: 118, right: frame.width - margin, bottom: frame.height - 24 }
  const title = t(speak.shown ? 'stage.favourites' : 'speak.title')
  const type = { size: 52, weight: 800, fit: area.right - area.left } as const
  return {
    scene: 'speech',
    title: t('speak.title'),
    frame,
    axes: {},
    shapes: [
      ...page(frame),
      write('speech.title', title, { x: margin, y: 58 }, type),
      ...underEachOther(order.length, area, 14, 236).flatMap((box, row) =>
        lineShapes(speak, order[row] ?? -1, row, box, words),
      ),
    ],
  }
}

function lineShapes(speak: Speak, at: number, beat: number, box: Box, words: readonly string[]): Shape[] {
  const line = speak.lines[at]
  if (line === undefined) return []
  const { x, y, w, h } = box
  const id = `speech.${speak.shown ? 'shown' : 'vote'}.${at}`
  const half = w * 0.45
  const size = Math.min(40, h * 0.3)
  const first = speak.shown && beat === 0 ? ({ stroke: 'yellow', line: 8 } as const) : { line: 3 }
  const [from, to] = [x + half - 8, x + half + 30]
  const middle = y + h / 2
  return [
    sheet(id, box, { radius: 16, ...first, beat }),
    ...side(`${id}.before`, line, 'before', { x: x + 24, y, w: half - 40, h }, size, words, beat),
    { id: `${id}.arrow`, is: 'arrow', x: from, y: middle, x2: to, y2: middle, line: 5, stroke: 'ink', beat },
    ...side(`${id}.after`, line, 'after', { x: to + 16, y, w: w - half - 70, h }, size * 1.1, words, beat + 1),
    ...(line.votes === null ? [] : [votes(`${id}.votes`, line.votes, at, { x: x + w - 24, y: y + 28 }, beat + 1)]),
  ]
}

function side(
  id: string,
  line: SpeechLine,
  when: 'before' | 'after',
  { x, y, w, h }: Box,
  size: number,
  words: readonly string[],
  beat: number,
): Shape[] {
  const rest = line[when]
  const isLater = when === 'after'
  const said = cardLine(words, [...line.prompt, ...(rest ?? [])])
  const who = isLater && line.townSays === true ? `✓ ${t('speak.town')}` : t(isLater ? 'speak.after' : 'speak.before')
  const large = { size, weight: 800, ink: isLater ? 'teal' : 'soft', fit: w, beat } as const
  const small = { size: 22, weight: 600, ink: 'soft', fit: w - (isLater ? 130 : 0), beat } as const
  return [
    write(`${id}.who`, who, { x, y: y + h * 0.26 }, small),
    ...writeLines(`${id}.text`, rest === null ? `${said} …` : said, { x, y: y + h * 0.64 }, large, {
      most: 2,
      pitch: size * 0.95,
    }),
  ]
}

function votes(id: string, count: number, at: number, spot: Point, beat: number): Shape {
  const type = { size: 28, weight: 800, align: 'end', beat } as const
  const value = reading(count, `play.speak.lines.${at}.votes`, t('stage.votes-name'), 'count')
  return write(id, t('speak.votes', { count }), spot, type, [value])
}
