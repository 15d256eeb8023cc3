/** Somebody at a screen: the client's own line, mirror and commands over a store of their own, without a page. */
import { Commands } from '../../../client/net/commands.ts'
import { Connection } from '../../../client/net/connection.ts'
import { mirror } from '../../../client/net/mirror.ts'
import { Views } from '../../../client/net/views.ts'
import { clockHeard, lineChanged } from '../../../client/store/actions.ts'
import { Store } from '../../../client/store/store.ts'
import type { JoinOptions } from '../../../shared/protocol/messages.ts'

export interface Person {
  readonly store: Store
  readonly connection: Connection
  readonly commands: Commands
}

/** `base`: path below which a proxy shows the server. */
export function person(port: number, code: string, options: JoinOptions, base = ''): Person {
  const store = new Store()
  const connection: Connection = new Connection(`http://localhost:${port}${base}`, code, options, {
    opened: (room) => mirror(room, store, connection, views, null),
    beat: (now, roundTrip) => clockHeard(store, now, roundTrip, performance.now()),
    status: (status, why) => {
      lineChanged(store, status, why)
      if (status === 'open') commands.sendAgain()
    },
  })
  const views = new Views(connection, store)
  const commands = new Commands(connection, store, views)
  connection.open()
  return { store, connection, commands }
}
