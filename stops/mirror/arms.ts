/** What was trained is called by what it is: a place of the dial, or a repair in a dose. Who repairs alike shares a model. */
import { AGAIN_AT, DIAL, DOSES, REPAIRED_AT, REPAIRS, type Repair } from './content.ts'
import { isFrom, type Fix, type MirrorState } from './types.ts'

export const dialArm = (share: number) => `dial ${share}`
export const fixArm = ({ repair, dose }: Fix) => `fix ${REPAIRS[repair] ?? ''} ${dose}`

/** The model that all repairs begin with, or begin anew beside. */
export const BIASED = dialArm(REPAIRED_AT)
/** The one that reads a text of less slant for longer. */
export const LONG = `long ${AGAIN_AT}`
/** Of a repair all that there is. */
export const FULL = DOSES.length - 1

/** What an arm is. */
export type Arm =
  | { readonly kind: 'dial' | 'long'; readonly share: number }
  | { readonly kind: 'fix'; readonly repair: Repair; readonly dose: number }

export function armOf(name: string): Arm | null {
  const [kind, what = '', dose = ''] = name.split(' ')
  if (kind === 'dial' || kind === 'long') return { kind, share: Number(what) }
  const repair = REPAIRS.find((one) => one === what)
  return kind === 'fix' && repair !== undefined ? { kind, repair, dose: Number(dose) } : null
}

/** What is wanted, in its order; the longest last, while people look at what the others have come to. */
export function armsOf(state: MirrorState): string[] {
  const dial = [BIASED, ...DIAL.map(dialArm).filter((arm) => arm !== BIASED)]
  if (!isFrom(state, 'land')) return dial
  const teams = Object.values(state.fixes).flatMap((fix) => (fix === null ? [] : [fixArm(fix)]))
  const ghosts = REPAIRS.map((_, repair) => fixArm({ repair, dose: FULL }))
  const again = state.rematch ? [LONG] : []
  return [...new Set([...dial, ...teams, ...ghosts, ...again])]
}

/** What the phases so far cannot do without. */
export function neededArms(state: MirrorState): string[] {
  return isFrom(state, 'after') ? armsOf(state) : armsOf(state).filter((arm) => arm !== LONG)
}
