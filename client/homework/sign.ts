/**
 * By what a device is known to its owner and the teacher: three of the six shapes, and a number. It is the same in every
 * language, it is made from what the device has drawn for this homework, and it says nothing about anybody. Of thirty devices
 * two have the same once in four hundred and fifty times.
 */
import { css, html, type TemplateResult } from 'lit'
import '../locale/en/homework.ts'
import { formatList, t } from '../locale/t.ts'
import { teamShape } from '../ui/team-shape.ts'

const SHAPES = 6
const NUMBERS = 900

export interface Sign {
  readonly shapes: readonly [number, number, number]
  /** Of three digits. */
  readonly number: number
}

/** `mark`: 32 bits. */
export function signOf(mark: number): Sign {
  const shape = (at: number) => Math.floor(mark / SHAPES ** at) % SHAPES
  return { shapes: [shape(0), shape(1), shape(2)], number: 100 + (Math.floor(mark / SHAPES ** 3) % NUMBERS) }
}

export const signStyles = css`
  .sign {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    font-weight: 800;
    font-variant-numeric: tabular-nums;
    direction: ltr;
    white-space: nowrap;
  }
`

/** `size`: of a shape, px. */
export function signPart(mark: number, size: number): TemplateResult {
  const { shapes, number } = signOf(mark)
  return html`<span class="sign" role="img" aria-label=${signText(mark)}>
    ${shapes.map((shape) => teamShape(shape, size))} <span>${number}</span>
  </span>`
}

export function signText(mark: number): string {
  const { shapes, number } = signOf(mark)
  return formatList([...shapes.map((shape) => t(`homework.shape-${shape as 0 | 1 | 2 | 3 | 4 | 5}`)), String(number)])
}
