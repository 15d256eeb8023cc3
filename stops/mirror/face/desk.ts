/** The stop in words for the desk. */
import { html, type TemplateResult } from 'lit'
import type { PlannedStop } from '../../../shared/lessons/plan.ts'
import type { DeskWords } from '../../../client/faces/face.ts'
import { heldWords } from '../../../client/faces/held-words.ts'
import { textOf } from '../../../client/locale/t.ts'
import { fold } from '../../../client/ui/fold.ts'
import { phasesOf } from '../content.ts'
import type { MirrorView } from '../view-types.ts'
import './card.en.ts'
import './desk.en.ts'
import { t } from './t.ts'

export { phaseOf, phases, skips } from './phases.ts'

/** What to say before these sentences are read; closed until somebody opens it, for a desk may be on the big screen. */
export function tools({ stop, phase, table }: MirrorView): TemplateResult | null {
  if (phase !== 'table') return null
  return fold(t('note.mirror'), html`<p class="soft">${textOf('content-note', `${stop}.${table.content}`)}</p>`)
}

export function says({ stop, phase, waits }: MirrorView, planned: PlannedStop): DeskWords {
  const doing = textOf('doing', `${stop}.${phase}`)
  const played = phasesOf(planned)
  const after = played[played.indexOf(phase) + 1]
  if (after === undefined) return { doing, next: null }
  const held = heldWords(waits)
  if (held !== null) return { doing, next: held }
  return { doing, next: { label: textOf('next', `${stop}.${after}`), after: textOf('then', `${stop}.${after}`) } }
}
