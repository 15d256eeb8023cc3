/** This page's one place in one room: the line, the mirror and the commands that belong together. */
import type { JoinOptions } from '../../shared/protocol/messages.ts'
import { clockHeard, lineBlocked, lineChanged, packArrived, roomLeft, wordHeard } from '../store/actions.ts'
import { store } from '../store/store.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { isQuiet } from '../parts/quiet.ts'
import { packTable, whoAnswers } from './api.ts'
import { pageOrigin } from './base.ts'
import { speakOf } from '../locale/brought.ts'
import { Commands } from './commands.ts'
import { Connection } from './connection.ts'
import type { HostLab } from './host-lab.ts'
import { type LabEars, mirror } from './mirror.ts'
import { watchOwnSeat } from './own-seat.ts'
import { Views } from './views.ts'
import { onWakeUp } from './wake-up.ts'

export interface Session {
  readonly code: string
  readonly as: JoinOptions['as']
  readonly connection: Connection
  readonly commands: Commands
  /** The desk has another key. */
  readonly rekey: (key: string) => void
  readonly leave: () => Promise<void>
}

/** Who answers at all does so within, ms. */
const answerLimit = 5_000

let current: Session | null = null

/** The running session, if it is in this room and in such a role. */
export function sessionIn(code: string, roles: readonly JoinOptions['as'][]): Session | null {
  return current !== null && current.code === code && roles.includes(current.as) ? current : null
}

/** What is in the way of a line may be seen by a request; a socket only says that it did not open. */
async function sayWhy(): Promise<void> {
  lineBlocked(store, (await whoAnswers(answerLimit)) === 'sign-in')
}

/** Leaves the room, if this page is in one or at its door. */
export async function leaveSession(): Promise<void> {
  await current?.leave()
}

/** Leaves the room of before and opens a line to this one. */
export async function openSession(code: string, options: JoinOptions): Promise<Session> {
  await leaveSession()
  roomLeft(store)
  let lab: HostLab | null = null
  let known: string | null = null
  let key = options.as === 'host' ? options.secret : ''
  let isLeft = false
  const labEars: LabEars = {
    desk: (push) => lab?.desk(push),
    lab: (push) => lab?.lab(push),
    steer: (push) => lab?.steer(push),
  }
  const connection: Connection = new Connection(pageOrigin(), code, options, {
    opened: (room) => mirror(room, store, connection, views, labEars),
    beat: (now, roundTrip) => clockHeard(store, now, roundTrip, performance.now()),
    status: (status, why) => {
      lineChanged(store, status, why)
      if (status === 'waiting' && why === null) void sayWhy()
      if (status === 'open') {
        commands.sendAgain()
        if (known !== null) lab?.ready(known)
      }
    },
  })
  const views = new Views(connection, store)
  const commands = new Commands(connection, store, views)
  if (options.as === 'host') {
    // The desk does not wait for its lab: until that has come, the server trains.
    lazyPart(() => import('./host-lab.ts')).then(
      ({ HostLab }) => {
        if (isLeft) return
        lab = new HostLab(code, () => key, commands)
        if (store.state.desk !== null) lab.desk(store.state.desk)
        if (known !== null) lab.ready(known)
      },
      () => {},
    )
  }
  const stopWaking = onWakeUp(() => connection.wake())
  const stopWatching = watchOwnSeat(code, store, options.as === 'return' ? options.token : null)
  // The first view names the room's pack: its words go to the store, and the host's lab can start.
  const stopWords = store.listen(() => {
    const pack = store.state.view?.packId ?? null
    if (pack === null || pack === known) return
    known = pack
    lab?.ready(pack)
    lazyPart(() => packTable(code, pack)).then(
      (table) => {
        speakOf(pack)
        packArrived(store, table.words, table.racks)
      },
      () => wordHeard(store, 'pack-not-loaded'),
    )
  })
  // Between two phases a line over http is changed for a socket, if one would come through by now.
  let phase: number | undefined
  const stopChanging = store.listen(() => {
    const { number } = store.state.view?.phase ?? {}
    if (number === phase) return
    phase = number
    if (isQuiet(null)) void connection.takeBetterWay()
  })
  const session: Session = {
    code,
    as: options.as,
    connection,
    commands,
    rekey: (next) => {
      key = next
      connection.hostWith(next)
    },
    leave: async () => {
      isLeft = true
      stopWaking()
      stopWords()
      stopChanging()
      stopWatching()
      lab?.dispose()
      if (current === session) current = null
      await connection.close()
    },
  }
  current = session
  connection.open()
  return session
}
