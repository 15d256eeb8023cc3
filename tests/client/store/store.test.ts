import { describe, expect, it } from 'vitest'
import {
  lineChanged,
  noteRead,
  packArrived,
  requestAnswered,
  requestSent,
  roomLeft,
  viewArrived,
  wordHeard,
} from '../../../client/store/actions.ts'
import { isLobby, isOver, myTeam, sentenceText, stuckSeats, timeLeft } from '../../../client/store/selectors.ts'
import { emptyState } from '../../../client/store/state.ts'
import { Store } from '../../../client/store/store.ts'
import { view as viewOf } from '../../../shared/match/view.ts'
import type { Audience, View } from '../../../shared/match/view-types.ts'
import { playedRun } from '../../match/played-run.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'

function played(audience: Audience): View {
  return viewOf(playedRun('brief').match, audience, smallRules)
}

describe('the store', () => {
  it('tells its listeners of each change until they stop listening', () => {
    const store = new Store()
    let heard = 0
    const stop = store.listen(() => heard++)
    lineChanged(store, 'connecting')
    lineChanged(store, 'open')
    stop()
    lineChanged(store, 'closed', 'room-ended')
    expect(heard).toBe(2)
    expect(store.state.line).toEqual({ status: 'closed', why: 'room-ended' })
  })

  it("measures the doorman's clock against this device's with every view", () => {
    const store = new Store()
    viewArrived(store, played({ role: 'host' }), 10_500, 10_000)
    expect(store.state.skew).toBe(500)
  })

  it('numbers its notes, so that the same word said twice is two notes', () => {
    const store = new Store()
    wordHeard(store, 'not-now')
    const first = store.state.note
    wordHeard(store, 'not-now')
    expect(store.state.note).not.toEqual(first)
    noteRead(store)
    expect(store.state.note).toBeNull()
  })

  it('counts requests on their way, never below none', () => {
    const store = new Store()
    requestSent(store)
    requestSent(store)
    requestAnswered(store)
    expect(store.state.sending).toBe(1)
    requestAnswered(store)
    requestAnswered(store)
    expect(store.state.sending).toBe(0)
  })

  it('keeps nothing of a room that was left but the last word', () => {
    const store = new Store()
    viewArrived(store, played({ role: 'host' }), 5, 5)
    packArrived(store, smallPack.words, smallPack.racks)
    wordHeard(store, 'removed-by-host')
    roomLeft(store)
    expect(store.state).toEqual({ ...emptyState, note: { word: 'removed-by-host', id: 1 } })
  })
})

describe('what the screens ask', () => {
  it('time left goes by the doorman, stands while paused, and never falls below zero', () => {
    const view = played({ role: 'host' })
    const ringing: View = {
      ...view,
      phase: { number: 1, rings: 20_000, left: null, beats: false, paused: false, since: 0, shows: 0, read: null },
    }
    expect(timeLeft(ringing, 1_000, 9_000)).toBe(10_000)
    expect(timeLeft(ringing, 1_000, 90_000)).toBe(0)
    expect(timeLeft({ ...ringing, phase: { ...ringing.phase, beats: true } }, 1_000, 9_000)).toBeNull()
    expect(
      timeLeft(
        {
          ...view,
          phase: { number: 1, rings: null, left: 4_000, beats: false, paused: true, since: 0, shows: 0, read: null },
        },
        0,
        1,
      ),
    ).toBe(4_000)
    expect(
      timeLeft(
        {
          ...view,
          phase: { number: 1, rings: null, left: null, beats: false, paused: false, since: 0, shows: 0, read: null },
        },
        0,
        1,
      ),
    ).toBeNull()
  })

  it('lobby, play and end are told apart by the stop', () => {
    const view = played({ role: 'host' })
    expect([isLobby(view), isOver(view)]).toEqual([false, false])
    expect(isLobby({ ...view, stop: -1 })).toBe(true)
    expect(isOver({ ...view, stop: view.plan.length })).toBe(true)
  })

  it('a player finds the own team; the host finds who is still busy and here', () => {
    const mine = played({ role: 'seat', seat: 'ann' })
    expect(myTeam(mine)?.id).toBe(mine.me?.team)
    const host = played({ role: 'host' })
    const [first, second, ...others] = host.roster
    if (first === undefined || second === undefined) throw new Error('nobody plays')
    const roster = [
      { ...first, done: false, connected: true },
      { ...second, done: false, connected: false },
      ...others.map((row) => ({ ...row, done: true })),
    ]
    expect(stuckSeats({ ...host, roster }).map(({ seat }) => seat)).toEqual([first.seat])
  })

  it('a sentence is its words, with a line for the blank', () => {
    expect(sentenceText(['.', 'cat', 'sat'], [1, 2, null])).toBe('cat sat ____')
  })
})
