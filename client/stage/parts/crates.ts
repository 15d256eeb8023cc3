/** Cargo on the wagons: a crate for every card that a team has loaded, and a dashed place for each one still open. */
import type { Reading, Shape } from '../shape.ts'

/** What lies on one team's wagon. */
export interface Load {
  readonly team: string
  readonly aboard: Reading
  /** Cards that still wait to be loaded, while there is time. */
  readonly open: Reading | null
}

/** Crates side by side; many of them are drawn half as large, so that sixty still lie on a wagon. */
const few = { across: 4, most: 12 }
const many = { across: 8 }

/** Crates on top of the wagons of `train`, tilted with them. */
export function crates(train: readonly Shape[], loads: readonly Load[]): Shape[] {
  return loads.flatMap(({ team, aboard, open }) => {
    const wagon = train.find(({ id }) => id === `wagon.${team}`)
    if (wagon?.is !== 'sprite') return []
    const loaded = Number(aboard.value)
    const waiting = Number(open?.value ?? 0)
    return Array.from({ length: loaded + waiting }, (_, k): Shape => {
      const isAboard = k < loaded || open === null
      const reading = isAboard ? aboard : open
      return {
        id: isAboard ? `crate.${team}.${k}` : `crate.open.${team}.${k}`,
        is: 'sprite',
        name: isAboard ? 'crate' : 'ghost-crate',
        tint: 'soft',
        ...spot(wagon, k, loaded + waiting > few.most ? many.across : few.across),
        ...(isAboard ? { from: { y: wagon.y - wagon.w * 2 } } : {}),
        readings: [{ ...reading, one: true }],
      }
    })
  })
}

/** The k-th place from the left and from below, with the wagon's own tilt. */
function spot(
  wagon: Extract<Shape, { is: 'sprite' }>,
  k: number,
  across: number,
): { x: number; y: number; w: number; turn: number } {
  const w = (wagon.w * 0.8) / across
  const turn = wagon.turn ?? 0
  const angle = (turn * Math.PI) / 180
  const along = ((k % across) - (across - 1) / 2) * w * 1.04
  const up = wagon.w * 0.62 + Math.floor(k / across) * w * 0.9
  return {
    x: wagon.x + along * Math.cos(angle) + up * Math.sin(angle),
    y: wagon.y + along * Math.sin(angle) - up * Math.cos(angle),
    w,
    turn,
  }
}
