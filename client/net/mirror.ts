/** The only reader of what the room sends on its own: every push becomes a store action. */
import type { Room } from '@colyseus/sdk'
import type { PushName, Pushes } from '../../shared/protocol/messages.ts'
import { deskHeard, doorHeard, wallsHeard, welcomed, wordHeard } from '../store/actions.ts'
import type { Store } from '../store/store.ts'
import type { Connection } from './connection.ts'
import type { Views } from './views.ts'

/** The host's browser also runs the lab. */
export interface LabEars {
  readonly desk: (push: Pushes['desk']) => void
  readonly lab: (push: Pushes['lab']) => void
  readonly steer: (push: Pushes['steer']) => void
}

export function mirror(room: Room, store: Store, connection: Connection, views: Views, labEars: LabEars | null): void {
  const on = <K extends PushName>(name: K, hear: (push: Pushes[K]) => void) => room.onMessage<Pushes[K]>(name, hear)
  on('view', (news) => views.take(room, news))
  on('welcome', (welcome) => {
    welcomed(store, welcome)
    if (welcome.role === 'seat') connection.returnWith(welcome.token)
  })
  on('door', (door) => doorHeard(store, door))
  on('walls', ({ open }) => wallsHeard(store, open))
  on('desk', (desk) => {
    deskHeard(store, desk)
    labEars?.desk(desk)
  })
  on('word', ({ word, final }) => {
    if (final && word !== 'renamed' && word !== 'moved') connection.lastWord(word)
    else wordHeard(store, word)
  })
  on('lab', (push) => labEars?.lab(push))
  on('steer', (push) => labEars?.steer(push))
}
