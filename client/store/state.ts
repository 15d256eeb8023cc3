/** Everything the screens know, as one plain value. Written by `actions.ts`, read through `selectors.ts`. */
import type { Pending } from './pending.ts'
import type { View } from '../../shared/match/view-types.ts'
import type { Rack } from '../../shared/packs/pack.ts'
import type { DeskNews, DoorNews, Welcome } from '../../shared/protocol/messages.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'

export type LineStatus =
  /** No room yet. */
  | 'idle'
  | 'connecting'
  | 'open'
  /** Lost; the next attempt comes by itself. */
  | 'waiting'
  /** Over, with the server's word for why. */
  | 'closed'

/** A sentence for the person at this screen: a "no" from the room, or news from it. */
export type NoteWord =
  | RejectWord
  | 'renamed'
  | 'moved'
  | 'not-sent'
  | 'sent-later'
  | 'too-late'
  | 'no-server'
  | 'sign-in'
  | 'copied'
  | 'deleted'
  | 'deleted-soon'
  | 'homework-deleted'
  | 'class-deleted'
  | 'class-left'
  | 'desk-has-new-key'
  | 'no-file'
  | 'went-on'
  | 'pack-not-loaded'

export interface Note {
  readonly word: NoteWord
  /** Counts notes, so that the same word said twice is heard twice. */
  readonly id: number
}

export interface ClientState {
  /** `why`: the word that closed it, the one for which this page waits at the door, or what is in the line's way. */
  readonly line: { readonly status: LineStatus; readonly why: NoteWord | null }
  readonly welcome: Welcome | null
  readonly view: View | null
  /** Doorman's clock minus this device's, ms. */
  readonly skew: number
  readonly words: readonly string[]
  readonly racks: readonly Rack[]
  readonly desk: DeskNews | null
  /** Host: who waits at the door. */
  readonly door: DoorNews | null
  /** Host: how many projector views are open. */
  readonly walls: number
  readonly note: Note | null
  /** Requests on their way, for "sending …". */
  readonly sending: number
  /** Taps on their way: shown at once as pending, and gone when the room has answered yes or no. Oldest first. */
  readonly pending: Pending
  /** The newest tap that the room said yes to; `id` counts them. */
  readonly receipt: { readonly id: number } | null
}

export const emptyState: ClientState = {
  line: { status: 'idle', why: null },
  welcome: null,
  view: null,
  skew: 0,
  words: [],
  racks: [],
  desk: null,
  door: null,
  walls: 0,
  note: null,
  sending: 0,
  pending: [],
  receipt: null,
}
