/** The stop in words for the desk; the host keeps the class's ticket, and puts two answers side by side. */
import { html, type TemplateResult } from 'lit'
import type { DeskWords } from '../../../client/faces/face.ts'
import { heldWords } from '../../../client/faces/held-words.ts'
import { textOf } from '../../../client/locale/t.ts'
import type { Contrast } from '../../../client/moves/host-texts.ts'
import '../../../client/moves/host-texts.ts'
import { CommandEvent } from '../../../client/screens/command-event.ts'
import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import type { ContrastTap } from '../taps.ts'
import type { ReceiptView } from '../view-types.ts'
import './desk.en.ts'
import { phases, skips } from './phases.ts'
import { t } from './t.ts'
import { saveTicket } from './ticket.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function says({ stop, phase, waits }: ReceiptView, planned: PlannedStop): DeskWords {
  const left = phases.filter((each) => !skips(planned).includes(each))
  const after = left[left.indexOf(phase) + 1]
  const doing = textOf('doing', `${stop}.${phase}`)
  if (after === undefined) return { doing, next: null }
  const next = { label: textOf('next', `${stop}.${after}`), after: textOf('then', `${stop}.${after}`) }
  return { doing, next: heldWords(waits) ?? next }
}

export function tools(view: ReceiptView): TemplateResult | null {
  const { phase, ticket, texts } = view
  if (phase === 'say')
    return texts.length < 2 ? null : html`<host-texts .texts=${texts} @contrast=${show}></host-texts>`
  if (phase !== 'ticket' || ticket === null) return null
  return html`<button type="button" @click=${() => void saveTicket(view, [], 'class')}>
    ${t('receipt.save-class')}
  </button>`
}

function show({ target, detail: tap }: CustomEvent<Contrast>): void {
  const on: ContrastTap = { stop: 'receipt', ask: 'contrast', tap }
  target?.dispatchEvent(new CommandEvent({ kind: 'tap', on }))
}
