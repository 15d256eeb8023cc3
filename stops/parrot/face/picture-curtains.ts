/** Two curtains, and what comes through them; then they open. */
import { formatBits, formatShare } from '../../../client/locale/t.ts'
import { cardLine, wordOf } from '../../../client/stage/labels.ts'
import { sideBySide } from '../../../client/stage/parts/belt.ts'
import { curves } from '../../../client/stage/parts/curve.ts'
import { writeLines } from '../../../client/stage/parts/lines.ts'
import { sheet, type Box } from '../../../client/stage/parts/sheet.ts'
import { write, type Type } from '../../../client/stage/parts/write.ts'
import { reading, type Axis, type Frame, type Reading, type Shape } from '../../../client/stage/shape.ts'
import type { Answer } from '../types.ts'
import type { CurtainView, ParrotView, Unveiled } from '../view-types.ts'
import { curtainName } from './curtain-results.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { t } from './t.ts'

const top = 130
/** Answers that fit under each other. */
const lines = 5
const belief: Axis = { from: 0, to: 1, start: 860, end: 700 }

export function curtainPicture(
  phase: ParrotView['phase'],
  view: CurtainView | null,
  words: readonly string[],
  frame: Frame,
): Drawn {
  const open = view?.unveiled ?? null
  const bottom = open === null ? frame.height - 110 : 640
  const boxes = sideBySide(2, { left: side, right: frame.width - side, top, bottom }, 40)
  const stages = boxes.flatMap((box, curtain) => [
    ...(open === null ? cloth(box, curtain) : behind(open, curtain, box, words)),
    ...(open === null && view !== null ? said(view.answers, curtain, box, words) : []),
  ])
  return {
    title: open === null ? t('stage.curtains') : t('stage.curtains-open', { curtain: curtainName(open.parrot) }),
    axes: { belief },
    shapes: [...stages, ...(open === null ? waiting(phase, view, frame) : believed(open, frame))],
  }
}

/** Folds of cloth, and a paper on them for what comes through. */
function cloth({ x, y, w, h }: Box, curtain: number): Shape[] {
  const folds = Math.max(4, Math.round(w / 90))
  const fold = w / folds
  return [
    {
      id: `curtain.${curtain}`,
      is: 'rect',
      x,
      y,
      w,
      h,
      fill: curtain === 0 ? 'redSoft' : 'tealSoft',
      stroke: 'ink',
      line: 4,
    },
    ...Array.from({ length: folds }, (_, i): Shape => ({
      id: `curtain.${curtain}.fold.${i}`,
      is: 'rect',
      x: x + i * fold + fold * 0.62,
      y: y + 4,
      w: fold * 0.16,
      h: h - 8,
      fill: 'ink',
      alpha: 0.16,
    })),
    { id: `curtain.${curtain}.rod`, is: 'rect', x: x - 14, y: y - 14, w: w + 28, h: 18, radius: 9, fill: 'wood' },
    sheet(`curtain.${curtain}.sign`, { x: x + w / 2 - 46, y: y + 26, w: 92, h: 84 }),
    write(
      `curtain.${curtain}.name`,
      curtainName(curtain),
      { x: x + w / 2, y: y + 68 },
      { size: 60, weight: 800, align: 'middle' },
    ),
  ]
}

/** The last answers, the newest below. */
function said(answers: readonly Answer[], curtain: number, box: Box, words: readonly string[]): Shape[] {
  const first = Math.max(0, answers.length - lines)
  const room = box.h - 140
  const row = room / lines
  return answers.slice(first).flatMap((answer, i) => {
    const at = first + i
    const line = lineOf(answer, at, curtain, words)
    if (line === null) return []
    const y = box.y + 128 + i * row
    const isNew = at === answers.length - 1
    return [
      sheet(
        `said.${curtain}.${at}`,
        { x: box.x + 16, y, w: box.w - 32, h: row - 12 },
        { radius: 12, fill: isNew ? 'yellow' : 'card', line: 3 },
      ),
      ...writeLines(
        `said.${curtain}.${at}.text`,
        line.text,
        { x: box.x + 34, y: y + (row - 12) / 2 },
        { size: 32, weight: isNew ? 800 : 600, ink: isNew ? 'black' : 'ink', fit: box.w - 68 },
        { most: 2, pitch: 28 },
        line.readings,
      ),
    ]
  })
}

function lineOf({ kind, words: asked, goesOn, bits }: Answer, at: number, curtain: number, words: readonly string[]) {
  const source = `play.curtain.answers.${at}`
  if (kind === 'meter') {
    const value = bits[curtain] ?? null
    if (value === null) return null
    const label = t('stage.surprise-of', { curtain: curtainName(curtain) })
    const text = t('stage.meter', { line: cardLine(words, asked), bits: formatBits(value) })
    return { text, readings: [reading(value, `${source}.bits.${curtain}`, label, 'bits')] }
  }
  const on = goesOn[curtain] ?? null
  if (on === null) return null
  const readings = on.map((word, i): Reading =>
    reading(word, `${source}.goesOn.${curtain}.${i}`, wordOf(words, word), 'word'),
  )
  return { text: cardLine(words, [...asked, ...on]), readings }
}

/** How many questions are in the hat, or bets on the table. */
function waiting(phase: ParrotView['phase'], view: CurtainView | null, frame: Frame): Shape[] {
  const at = { x: frame.width / 2, y: frame.height - 54 }
  const type: Type = { size: 40, weight: 800, align: 'middle', fit: frame.width - 2 * side }
  if (view === null) return []
  if (phase === 'question' && view.hat !== null) {
    return [
      write('hat', t('stage.hat', { count: view.hat }), at, type, [
        reading(view.hat, 'play.curtain.hat', t('stage.hat-label'), 'count'),
      ]),
    ]
  }
  const { count } = view.chips
  if (count === null) return []
  return [
    write('bets', t('stage.chips-in', { count }), at, type, [
      reading(count, 'play.curtain.chips.count', t('stage.chips-label'), 'count'),
    ]),
  ]
}

/** Who sat there, and some of what it wrote; what it copied lights up, one after the other. */
function behind({ models, parrot }: Unveiled, curtain: number, box: Box, words: readonly string[]): Shape[] {
  const model = models[curtain]
  if (model === undefined) return []
  const source = `play.curtain.unveiled.models.${curtain}`
  const key = curtain === parrot ? 'stage.curtain-few' : 'stage.curtain-many'
  const type = { weight: 800, align: 'middle', fit: box.w - 40 } as const
  const middle = box.x + box.w / 2
  const row = (box.h - 130) / Math.max(1, model.written.length)
  return [
    sheet(`open.${curtain}`, box, { fill: 'paper', beat: curtain }),
    write(
      `open.${curtain}.who`,
      `${curtainName(curtain)} · ${t(key, { count: model.sentences })}`,
      { x: middle, y: box.y + 40 },
      { ...type, size: 38, beat: curtain },
      [reading(model.sentences, `${source}.sentences`, t('stage.curtain-read'), 'count')],
    ),
    write(
      `open.${curtain}.copies`,
      t('stage.curtain-copies', { share: formatShare(model.copies) }),
      { x: middle, y: box.y + 90 },
      { ...type, size: 34, ink: curtain === parrot ? 'red' : 'teal', beat: model.written.length + 2 },
      [reading(model.copies, `${source}.copies`, t('stage.curtain-copied'), 'share')],
    ),
    ...model.written.flatMap(({ words: line, stands }, i): Shape[] => {
      const y = box.y + 120 + i * row
      const readings = line.map((word, at) =>
        reading(word, `${source}.written.${i}.words.${at}`, wordOf(words, word), 'word'),
      )
      return [
        sheet(
          `open.${curtain}.${i}`,
          { x: box.x + 16, y, w: box.w - 32, h: row - 8 },
          { radius: 10, line: 3, fill: stands ? 'yellow' : 'card', beat: 2 + i },
        ),
        ...writeLines(
          `open.${curtain}.${i}.text`,
          cardLine(words, line),
          { x: box.x + 34, y: y + (row - 8) / 2 },
          { size: 30, weight: 600, ink: stands ? 'black' : 'ink', fit: box.w - 68, beat: 2 + i },
          { most: 2, pitch: 26 },
          readings,
        ),
      ]
    }),
  ]
}

/** How sure the class was after each question. */
function believed({ belief: shares }: Unveiled, frame: Frame): Shape[] {
  const told = shares.flatMap((share) => share ?? [])
  if (told.length < shares.length || told.length < 2) return []
  const half = { id: 'belief.half', is: 'rect', x: 96, y: 780, w: frame.width - 240, h: 3, fill: 'faint' } as const
  return [
    write(
      'belief.title',
      t('stage.curtain-belief'),
      { x: 96, y: 670 },
      { size: 30, weight: 600, ink: 'soft', fit: frame.width - 160 },
    ),
    half,
    ...curves(
      [
        {
          id: 'belief',
          name: formatShare(told.at(-1) ?? 0),
          values: reading(told, 'play.curtain.unveiled.belief', t('stage.curtain-belief-label'), 'share'),
          ink: 'teal',
        },
      ],
      {
        axis: ['belief', belief],
        left: 96,
        right: frame.width - 150,
        names: { gap: 18, apart: 40, type: { size: 34, weight: 800, fit: 110 } },
        beat: 1,
      },
    ).map((shape) => (shape.id === 'belief.word' ? { ...shape, readings: [last(told)] } : shape)),
  ]
}

function last(told: readonly number[]): Reading {
  const at = told.length - 1
  return reading(told[at] ?? 0, `play.curtain.unveiled.belief.${at}`, t('stage.curtain-belief-label'), 'share')
}
