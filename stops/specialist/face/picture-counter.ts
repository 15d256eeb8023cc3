/** The clients at the counter: a sheet each, with what it brings and the surprise of the untuned model. */
import { formatBits, formatNumber } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/stage/labels.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { ClientShown } from '../view-types.ts'
import { clientName } from './names.ts'
import { t } from './t.ts'

const [inner, smallest] = [28, 30]

export function counterDrawn(clients: readonly ClientShown[], words: readonly string[], frame: Frame): Drawn {
  const rows = underEachOther(clients.length, { left: side, right: frame.width - side, top: 120, bottom: 730 }, 12)
  return {
    title: t('specialist.pick'),
    shapes: clients.flatMap((client, at): Shape[] => {
      const row = rows[at]
      if (row === undefined) return []
      const [left, right] = [row.x + inner, row.x + row.w - inner]
      const begins = left + row.w * 0.24
      const said = client.lines.map((line) => ({
        text: t('specialist.line', { line: line.map((word) => wordOf(words, word)).join(' ') }),
        line,
      }))
      const isDear = client.penalty > 1
      const pitch = row.h / (said.length + 1)
      const lines = row.h / (said.length + (isDear ? 2 : 1))
      return [
        sheet(`lot.${at}`, row),
        write(
          `lot.${at}.name`,
          clientName(client.id),
          { x: left, y: row.y + pitch },
          { size: 44, weight: 800, fit: row.w * 0.22 },
        ),
        ...(client.bits === null
          ? []
          : [
              write(
                `lot.${at}.bits`,
                t('stage.specialist-bits', { bits: formatBits(client.bits) }),
                { x: left, y: row.y + 2 * pitch },
                { size: smallest, weight: 800, ink: 'teal', fit: row.w * 0.22 },
                [reading(client.bits, `play.clients.${at}.bits`, t('stage.specialist-surprise'), 'bits')],
              ),
            ]),
        ...said.map(({ text, line }, i) =>
          write(
            `lot.${at}.line.${i}`,
            text,
            { x: begins, y: row.y + lines * (i + 1) },
            { size: smallest, weight: 600, fit: right - begins },
            line.map((word, k) =>
              reading(word, `play.clients.${at}.lines.${i}.${k}`, t('stage.specialist-word'), 'word'),
            ),
          ),
        ),
        ...(isDear
          ? [
              write(
                `lot.${at}.penalty`,
                t('stage.specialist-dear', { times: formatNumber(client.penalty) }),
                { x: begins, y: row.y + lines * (said.length + 1) },
                { size: smallest, weight: 600, ink: 'soft', fit: right - begins },
                [reading(client.penalty, `play.clients.${at}.penalty`, t('stage.specialist-penalty'), 'count')],
              ),
            ]
          : []),
      ]
    }),
  }
}
