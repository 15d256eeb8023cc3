/** It speaks again: beginnings with what the untrained model made of them, and what the trained one does; then the favourites. */
import type { RunView } from '../../view-types.ts'
import type { SpeechLine } from '../../speak/view-types.ts'
import { t } from '../t.ts'
import { cardLine } from '../../../../client/stage/labels.ts'
import { reading, type Frame, type Picture, type Point, type Shape } from '../../../../client/stage/shape.ts'
import { underEachOther } from '../../../../client/stage/parts/belt.ts'
import { sizeIn, writeLines } from '../../../../client/stage/parts/lines.ts'
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
  const boxes = underEachOther(order.length, area, 14, 236)
  const size = typeSize(speak, order, boxes[0], words)
  return {
    scene: 'speech',
    title: t('speak.title'),
    frame,
    axes: {},
    shapes: [
      ...page(frame),
      write('speech.title', title, { x: margin, y: 58 }, type),
      ...boxes.flatMap((box, row) => lineShapes(speak, order[row] ?? -1, row, box, words, size)),
    ],
  }
}

/** One size for all that was said, so that no line is read as less: the size at which the longest has room. */
function typeSize(speak: Speak, order: readonly number[], box: Box | undefined, words: readonly string[]): number {
  if (box === undefined) return 0
  const most = Math.min(44, box.h * 0.33)
  const sizes = order.flatMap((at) => {
    const line = speak.lines[at]
    if (line === undefined) return []
    return (['before', 'after'] as const).map((when) =>
      sizeIn(saidOf(line, when, words), { size: most, weight: 800, fit: sideW(box.w)[when] }, mostLines),
    )
  })
  return Math.min(most, ...sizes)
}

/** Widths of what the untrained and the trained model said, of a row's. */
function sideW(w: number) {
  const half = w * 0.45
  return { before: half - 40, after: w - half - 70 }
}

const mostLines = 2

function saidOf(line: SpeechLine, when: 'before' | 'after', words: readonly string[]): string {
  const rest = line[when]
  const said = cardLine(words, [...line.prompt, ...(rest ?? [])])
  return rest === null ? `${said} …` : said
}

function lineShapes(speak: Speak, at: number, beat: number, box: Box, words: readonly string[], size: number): Shape[] {
  const line = speak.lines[at]
  if (line === undefined) return []
  const { x, y, w, h } = box
  const id = `speech.${speak.shown ? 'shown' : 'vote'}.${at}`
  const half = w * 0.45
  const first = speak.shown && beat === 0 ? ({ stroke: 'yellow', line: 8 } as const) : { line: 3 }
  const [from, to] = [x + half - 8, x + half + 30]
  const middle = y + h / 2
  return [
    sheet(id, box, { radius: 16, ...first, beat }),
    ...side(`${id}.before`, line, 'before', { x: x + 24, y, w: sideW(w).before, h }, size, words, beat),
    { id: `${id}.arrow`, is: 'arrow', x: from, y: middle, x2: to, y2: middle, line: 5, stroke: 'ink', beat },
    ...side(`${id}.after`, line, 'after', { x: to + 16, y, w: sideW(w).after, h }, size, words, beat + 1),
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
  const isLater = when === 'after'
  const who = isLater && line.townSays === true ? `✓ ${t('speak.town')}` : t(isLater ? 'speak.after' : 'speak.before')
  const large = { size, weight: 800, ink: isLater ? 'teal' : 'soft', fit: w, beat } as const
  const small = { size: 22, weight: 600, ink: 'soft', fit: w - (isLater ? 130 : 0), beat } as const
  return [
    write(`${id}.who`, who, { x, y: y + h * 0.26 }, small),
    ...writeLines(`${id}.text`, saidOf(line, when, words), { x, y: y + h * 0.64 }, large, {
      most: mostLines,
      pitch: size * 0.98,
      least: size,
    }),
  ]
}

function votes(id: string, count: number, at: number, spot: Point, beat: number): Shape {
  const type = { size: 28, weight: 800, align: 'end', beat } as const
  const value = reading(count, `play.speak.lines.${at}.votes`, t('stage.votes-name'), 'count')
  return write(id, t('speak.votes', { count }), spot, type, [value])
}
