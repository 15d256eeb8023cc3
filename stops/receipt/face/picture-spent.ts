/** What a car of coal has bought: a bar each, as long as the surprise that is left, with a stroke where it was before. */
import { formatBits } from '../../../client/locale/t.ts'
import type { Ink } from '../../../client/stage/palette.ts'
import { bar, bed, wasStroke, type Bar } from '../../../client/stage/parts/bars.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import type { Box } from '../../../client/stage/parts/sheet.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import { BARS } from '../choreography.ts'
import type { Bought } from '../types.ts'
import type { CarShown, SpentShown } from '../view-types.ts'
import { carName, unbought } from './names.ts'
import { decisionText } from './results.ts'
import { t } from './t.ts'

/** Behind the longest bar there is room for its figures. */
const figureW = 460

export function spentDrawn(spent: SpentShown, frame: Frame): Drawn {
  const { cars } = spent
  const bits = cars.flatMap(({ bought }) => (bought === null ? [] : [bought.before, bought.after]))
  const axis: Axis = { from: 0, to: Math.max(1, ...bits), start: 0, end: frame.width - 2 * side - figureW }
  const area = { left: side, right: frame.width - side, top: 240, bottom: frame.height - 40 }
  const rows = underEachOther(BARS, area, 24, 200)
  return {
    title: titleOf(spent),
    axes: { bits: axis },
    shapes: [
      write(
        'axis',
        t('stage.receipt-axis'),
        { x: side, y: 170 },
        { size: 34, weight: 600, ink: 'soft', fit: frame.width - 2 * side },
      ),
      ...cars.flatMap((car, at) => {
        const row = rows[at]
        return row === undefined ? [] : carShapes(car, at, row, axis)
      }),
    ],
  }
}

function titleOf({ spend, cars }: SpentShown): string {
  return cars[1]?.bought == null ? t('stage.receipt-burns') : decisionText(spend)
}

/** What got worse is not drawn as a gain. */
function inkOf(car: CarShown['car'], { before, after }: Bought): Ink {
  if (after > before) return 'redSoft'
  return car === 'first' ? 'tealSoft' : 'teal'
}

function carShapes({ car, bought, open }: CarShown, at: number, { x, y, h }: Box, axis: Axis): Shape[] {
  const type = { size: 38, weight: 800, fit: axis.end + figureW, beat: at } as const
  const name = write(`name.${car}`, carName(car), { x, y: y + 24 }, type)
  if (bought === null)
    return [name, write(`waits.${car}`, unbought({ open }), { x, y: y + 80 }, { ...type, weight: 400, ink: 'soft' })]
  const from = `play.spent.cars.${at}.bought`
  const [before, after] = [
    reading(bought.before, `${from}.before`, t('receipt.before'), 'bits'),
    reading(bought.after, `${from}.after`, carName(car), 'bits'),
  ]
  const thick = Math.min(70, h - 70)
  const look = { fill: inkOf(car, bought), stroke: 'ink', line: 3, radius: 8, beat: at } as const
  const drawn: Bar = { id: `car.${car}`, x, y: y + 60, h: thick, axis: ['bits', axis], value: after, was: before, look }
  const end = x + place(axis, Math.max(bought.before, bought.after))
  return [
    name,
    bed(drawn),
    bar(drawn),
    ...wasStroke(`was.${car}`, drawn, { over: 8, fill: 'ink', beat: at }),
    write(
      `moved.${car}`,
      t('stage.receipt-moved', { after: formatBits(bought.after), before: formatBits(bought.before) }),
      { x: end + 24, y: drawn.y + thick / 2 },
      { size: 34, weight: 800, fit: figureW - 24, beat: at },
      [after, before],
    ),
  ]
}
