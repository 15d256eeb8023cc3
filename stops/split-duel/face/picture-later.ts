/** The history of a word, and the price of a sentence, as trains. */
import type { HistoryShown, TicketView } from '../view-types.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { side } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Shape } from '../../../client/stage/shape.ts'
import { languageName } from './names.ts'
import { t } from './t.ts'
import { trainRow } from './train-row.ts'

const labelW = 220
/** More stages than this are left out in the middle: the last ones tell how it ends. */
const mostStages = 8

export function historyRows({ stages, whole }: HistoryShown, frame: Frame): Shape[] {
  const shown = stages
    .map((stage, at) => ({ ...stage, at }))
    .filter(({ at }) => at === 0 || at > stages.length - mostStages)
  const rows = underEachOther(shown.length, { left: side, right: frame.width - side, top: 130, bottom: 800 }, 6, 96)
  const end =
    whole === null ? [] : [reading(whole, 'play.word.history.whole', t('stage.split-couplings-label'), 'count')]
  return [
    ...shown.flatMap(({ after, pieces, at }, i): Shape[] => {
      const row = rows[i]
      if (row === undefined) return []
      const y = row.y + row.h - 12
      const value = reading(after, `play.word.history.stages.${at}.after`, t('stage.split-couplings-label'), 'count')
      const label = after === 0 ? t('split.at-first') : t('stage.split-after', { count: after })
      return [
        write(
          `stage.${at}.label`,
          label,
          { x: side, y: y - 24 },
          { size: 30, weight: 600, ink: 'soft', fit: labelW - 20, beat: i },
          after === 0 ? [] : [value],
        ),
        ...trainRow({ id: `stage.${at}`, pieces, x: side + labelW, y, w: frame.width - 2 * side - labelW, beat: i }),
      ]
    }),
    ...(whole === null
      ? []
      : [
          write(
            'whole',
            t('stage.split-whole', { count: whole }),
            { x: side, y: 850 },
            { size: 44, weight: 800, ink: 'teal', fit: frame.width - 2 * side },
            end,
          ),
        ]),
  ]
}

export function priceRows({ tickets }: TicketView, frame: Frame): Shape[] {
  const all = tickets.flatMap(({ id, pieces: own }, i) =>
    own === null ? [] : [{ id, own, source: `play.ticket.tickets.${i}.pieces` }],
  )
  const rows = underEachOther(all.length, { left: side, right: frame.width - side, top: 190, bottom: 860 }, 20, 160)
  const numberW = 150
  return all.flatMap(({ id, own, source }, i): Shape[] => {
    const row = rows[i]
    if (row === undefined) return []
    const y = row.y + row.h - 20
    const value = reading(own.length, `${source}.length`, t('stage.split-pieces-label'), 'count')
    return [
      write(`price.${id}.name`, languageName(id), { x: side, y: y - 84 }, { size: 32, weight: 800, fit: 400 }),
      ...trainRow({ id: `price.${id}.train`, pieces: own, x: side, y, w: frame.width - 2 * side - numberW, beat: i }),
      write(
        `price.${id}.count`,
        t('stage.split-pieces', { count: own.length }),
        { x: frame.width - side, y: y - 26 },
        { size: 72, weight: 800, ink: i === 0 ? 'ink' : 'red', align: 'end', fit: numberW - 20, beat: i },
        [value],
      ),
    ]
  })
}
