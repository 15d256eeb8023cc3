/** The bids are opened: a row a bidder, with the client it got and the coal it pays. */
import { teamName } from '../../../client/stage/labels.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { teamInk } from '../../../client/stage/palette.ts'
import { reading, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import type { DealShown } from '../view-types.ts'
import { clientName } from './names.ts'
import { t } from './t.ts'

const r = 20
const [top, bottom] = [150, 710]

export function dealsDrawn(deals: readonly DealShown[], teams: readonly TeamView[], frame: Frame): Drawn {
  const rows = underEachOther(deals.length, { left: side, right: frame.width - side, top, bottom }, 10, 92)
  return {
    title: t('stage.specialist-deals'),
    shapes: deals.flatMap((deal, at): Shape[] => {
      const row = rows[at]
      const team = teams.find(({ id }) => id === deal.team)
      if (row === undefined) return []
      const y = row.y + row.h / 2
      const size = Math.min(44, row.h * 0.62)
      const middle = row.x + row.w * 0.46
      const end = row.x + row.w
      return [
        ...(team === undefined
          ? []
          : [
              {
                id: `deal.${at}.mark`,
                is: 'badge',
                r,
                style: team.style,
                fill: teamInk(team.style),
                stroke: 'ink',
                line: 3,
                x: row.x + r,
                y,
              } as const,
            ]),
        write(
          `deal.${at}.who`,
          team === undefined ? t('specialist.rival') : teamName(team),
          { x: row.x + 3 * r, y },
          { size, weight: 800, fit: middle - row.x - 4 * r },
        ),
        write(`deal.${at}.client`, clientName(deal.client), { x: middle, y }, { size, weight: 600, fit: row.w * 0.3 }),
        write(
          `deal.${at}.price`,
          t('specialist.coal', { count: deal.price }),
          { x: end, y },
          { size, weight: 600, ink: deal.price > 0 ? 'teal' : 'soft', align: 'end', fit: row.w * 0.22 },
          [reading(deal.price, `play.deals.${at}.price`, t('stage.specialist-price'), 'count')],
        ),
      ]
    }),
  }
}
