/** Where the lesson is, in words for the desk: what the running stop says, and at its end where the train goes from there. */
import type { View } from '../../shared/match/view-types.ts'
import type { StopDesk } from '../faces/face.ts'
import { stopAhead, stopName } from '../faces/names.ts'
import { type Line, t } from '../locale/t.ts'

export interface NextStep {
  readonly doing: string | Line
  /** Label of the big button. */
  readonly label: string
  readonly after: string | Line
}

/** Null in the lobby, after the end, and until the running stop's words have come. */
export function nextStep({ play, plan, stop }: View, desk: StopDesk | null): NextStep | null {
  const planned = plan[stop]
  if (play === null || desk === null || planned === undefined) return null
  const { doing, next } = desk.says(play, planned)
  if (next !== null) return { doing, ...next }
  const following = plan[stop + 1]?.stop
  return following === undefined
    ? { doing, label: t('desk.next-end'), after: t('desk.then-end') }
    : { doing, label: t('desk.next-stop', { stop: stopName(following) }), after: stopAhead(following) }
}
