/** What came of the updates: the fingerprint of the class's own, and both beside the model of before. */
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { readOut } from '../../../client/stage/read-out.ts'
import { reading, type Frame, type Shape, type Unit } from '../../../client/stage/shape.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import type { UpdateShown, UpdateView } from '../view-types.ts'
import { saysText } from './names.ts'
import { printShapes } from './print-shapes.ts'
import { t } from './t.ts'

interface Line {
  readonly id: string
  readonly name: string
  readonly unit: Unit
  /** Of an update: before it, if there is such a figure, and after it. */
  readonly before: 'before' | 'examBefore' | null
  readonly after: 'after' | 'examAfter' | 'moved'
}

export function updatesDrawn(play: UpdateView, words: readonly string[], frame: Frame): Drawn {
  const title = t('update-day.updated')
  const { updates } = play
  const [own] = updates
  if (own === undefined)
    return {
      title,
      shapes: waiting(
        t('update-day.plan'),
        play.troubled ? t('stage.update-day-none') : t('update-day.training'),
        frame,
      ),
    }
  const wide = frame.width - 2 * side
  const [answer] = own.answers
  return {
    title,
    shapes: [
      ...(own.fingerprint === null
        ? []
        : printShapes(
            'updated',
            own.fingerprint,
            t('stage.update-day-update'),
            { x: side, y: 130, w: wide, h: 150 },
            { beat: 1 },
          )),
      ...(answer === undefined
        ? []
        : [
            write(
              'answer',
              t('stage.update-day-asked', {
                asks: sentenceText(words, answer.asks),
                says: saysText(answer.says, words),
              }),
              { x: frame.width / 2, y: 330 },
              { size: 46, weight: 800, ink: 'teal', align: 'middle', fit: wide, beat: 2 },
            ),
          ]),
      ...table(updates, frame),
    ],
  }
}

function lines(): readonly Line[] {
  return [
    { id: 'word', name: t('stage.update-day-word'), unit: 'percent', before: 'before', after: 'after' },
    { id: 'exam', name: t('stage.update-day-exam'), unit: 'bits', before: 'examBefore', after: 'examAfter' },
    { id: 'moved', name: t('stage.update-day-moved'), unit: 'percent', before: null, after: 'moved' },
  ]
}

function table(updates: readonly UpdateShown[], frame: Frame): Shape[] {
  const places = underEachOther(3, { left: side, right: frame.width - side, top: 440, bottom: 850 }, 16, 130)
  const columns = [0.52, 0.76, 1].map((part) => side + (frame.width - 2 * side) * part - 30)
  const [was = 0, ...rest] = columns
  const wide = (frame.width - 2 * side) * 0.22
  const head = { size: 34, weight: 600, align: 'end', ink: 'soft', fit: wide } as const
  const own = updates[0]
  return [
    write('head.was', t('stage.update-day-was'), { x: was, y: 405 }, head),
    ...updates.map(({ plan, isChosen }, at) => {
      const name = t(`stage.update-day-${plan}`)
      const text = isChosen ? t('stage.update-day-chosen', { plan: name }) : name
      return write(`head.${plan}`, text, { x: rest[at] ?? 0, y: 405 }, { ...head, ...(isChosen && { ink: 'teal' }) })
    }),
    ...lines().flatMap(({ id, name, unit, before, after }, i): Shape[] => {
      const box = places[i]
      if (box === undefined) return []
      const y = box.y + box.h / 2
      const figure = { size: 50, weight: 800, align: 'end', fit: wide } as const
      const first = before === null ? null : own?.[before]
      return [
        sheet(`row.${id}`, box),
        write(`row.${id}.name`, name, { x: side + 30, y }, { size: 40, weight: 800, fit: was - side - 30 - wide }),
        ...(first == null || before === null
          ? []
          : [
              write(`row.${id}.was`, readOut(first, unit), { x: was, y }, { ...figure, ink: 'soft' }, [
                reading(first, `play.updates.0.${before}`, name, unit),
              ]),
            ]),
        ...updates.flatMap((update, at): Shape[] => {
          const value = update[after]
          if (value === null) return []
          const look = { ...figure, ...(update.isChosen && { ink: 'teal' as const }), beat: i + 2 }
          const read = reading(value, `play.updates.${at}.${after}`, name, unit)
          return [write(`row.${id}.${update.plan}`, readOut(value, unit), { x: rest[at] ?? 0, y }, look, [read])]
        }),
      ]
    }),
  ]
}
