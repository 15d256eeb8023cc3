/** A hand for the one thing of the whole room: the button, and how many hands are there. */
import type { TemplateResult } from 'lit'
import type { PressShown } from '../../shared/moves/press.ts'
import { sendFoot } from '../ui/send-foot.ts'

export interface PressTexts {
  readonly press: string
  /** My hand is on it. */
  readonly isOn: string
  /** It goes down just now; null: it does not. */
  readonly goesDown: string | null
  /** What is said with the hand has changed since. */
  readonly change: string
  readonly hands: string
}

/** `isChanged`: something is said with the hand, and it is not what the room has. */
export function pressFoot(
  { mine }: PressShown,
  { press, isOn, goesDown, change, hands }: PressTexts,
  { sending, isChanged = false, act }: { sending: boolean; isChanged?: boolean; act: () => void },
): TemplateResult {
  return sendFoot({
    text: mine ? change : press,
    sending,
    sent: goesDown !== null || (mine && !isChanged),
    sentText: goesDown ?? isOn,
    state: hands,
    act,
  })
}
