/** The stop in words for the desk. */
import { html, type TemplateResult } from 'lit'
import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import type { DeskWords } from '../../../client/faces/face.ts'
import { textOf } from '../../../client/locale/t.ts'
import type { Contrast } from '../../../client/moves/host-texts.ts'
import '../../../client/moves/host-texts.ts'
import { CommandEvent } from '../../../client/screens/command-event.ts'
import type { ContrastTap } from '../taps.ts'
import type { KitchenView } from '../types.ts'
import './desk.en.ts'
import { phases, skips } from './phases.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function tools({ say }: KitchenView): TemplateResult | null {
  const texts = say?.texts ?? []
  return texts.length < 2 ? null : html`<host-texts .texts=${texts} @contrast=${show}></host-texts>`
}

function show({ target, detail: tap }: CustomEvent<Contrast>): void {
  const on: ContrastTap = { stop: 'data-kitchen', ask: 'contrast', tap }
  target?.dispatchEvent(new CommandEvent({ kind: 'tap', on }))
}

export function says({ stop, phase }: KitchenView, planned: PlannedStop): DeskWords {
  const key = `${stop}.${phase}`
  const last = phases.findLast((one) => !skips(planned).includes(one))
  const next = phase === last ? null : { label: textOf('next', key), after: textOf('then', key) }
  return { doing: textOf('doing', key), next }
}
