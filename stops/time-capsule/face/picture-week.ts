/** A week after the change: the model as it is, and both updates, on what has changed, on the rest, and on all of it. */
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { readOut } from '../../../client/stage/read-out.ts'
import { reading, type Frame, type Shape, type Unit } from '../../../client/stage/shape.ts'
import type { CapsuleView, PlanShown } from '../view-types.ts'
import { t } from './t.ts'

interface Line {
  readonly id: 'changed' | 'rest' | 'all' | 'repaired'
  readonly name: string
  readonly unit: Unit
}

function lines(): readonly Line[] {
  return [
    { id: 'changed', name: t('stage.time-capsule-now'), unit: 'bits' },
    { id: 'rest', name: t('stage.time-capsule-rest'), unit: 'bits' },
    { id: 'all', name: t('stage.time-capsule-all'), unit: 'bits' },
    { id: 'repaired', name: t('stage.time-capsule-repaired'), unit: 'percent' },
  ]
}

export function weekDrawn({ plans }: CapsuleView, frame: Frame): Drawn {
  const wide = frame.width - 2 * side
  const places = underEachOther(4, { left: side, right: frame.width - side, top: 240, bottom: 840 }, 18, 140)
  const columns = [0.58, 0.79, 1].map((part) => side + wide * part - 30)
  const fit = wide * 0.19
  const head = { size: 34, weight: 600, align: 'end', ink: 'soft', fit } as const
  return {
    title: t('time-capsule.after'),
    shapes: [
      ...plans.map(({ plan }, at) =>
        write(`head.${plan}`, t(`stage.time-capsule-${plan}`), { x: columns[at] ?? 0, y: 190 }, head),
      ),
      ...lines().flatMap(({ id, name, unit }, i): Shape[] => {
        const box = places[i]
        if (box === undefined) return []
        const y = box.y + box.h / 2
        return [
          sheet(`row.${id}`, box),
          write(`row.${id}.name`, name, { x: side + 30, y }, { size: 40, weight: 800, fit: wide * 0.33 }),
          ...plans.flatMap((plan, at): Shape[] => {
            const value = plan[id]
            // Leaving it as it is repairs nothing: there is nothing to be read.
            if (value === null || (id === 'repaired' && plan.plan === 'leave')) return []
            return [
              write(
                `row.${id}.${plan.plan}`,
                readOut(value, unit),
                { x: columns[at] ?? 0, y },
                {
                  size: 46,
                  weight: 800,
                  align: 'end',
                  ink: isBest(plans, plan, id) ? 'teal' : 'ink',
                  fit,
                  beat: i + 1,
                },
                [reading(value, `play.plans.${at}.${id}`, name, unit)],
              ),
            ]
          }),
        ]
      }),
    ],
  }
}

/** Fewest bits, or most repaired. */
function isBest(plans: readonly PlanShown[], plan: PlanShown, id: Line['id']): boolean {
  const worth = (one: PlanShown) => (id === 'repaired' ? (one.repaired ?? 0) : -one[id])
  return plans.every((other) => worth(other) <= worth(plan))
}
