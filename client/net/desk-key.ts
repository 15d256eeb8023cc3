/**
 * Renews the key of a desk, and brings a desk to this device. The key is kept here before it is sent: an answer that a
 * broken line swallows then loses nothing, and the same question asked again gets the same answer.
 */
import type { DeskCode, GoOn, NewKey, WentOn } from '../../shared/protocol/http.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import type { NoteWord } from '../store/state.ts'
import { ApiError, call, jsonOf } from './api.ts'
import { at } from './base.ts'
import { change } from './change.ts'
import { hostKey, keyToGoOn, nextHostKey, pendingHostKey, settleHostKey, settleKeyToGoOn } from './host-key.ts'
import { isNumber, isText, objectOf, parsed } from './shape.ts'

const wentOnShape = objectOf<WentOn>({ code: isText })
const deskCodeShape = objectOf<DeskCode>({ deskCode: isText, seconds: isNumber })

/** The code for one other device. Rejects with `ApiError`. */
export async function showDeskCode(code: string, key: string): Promise<DeskCode> {
  const answer = await call(`/api/rooms/${code}/desk-code`, { method: 'POST', headers: { 'x-host-secret': key } })
  return parsed(deskCodeShape, await jsonOf(answer))
}

/** Another key for the desk that is open here, and goes on. `ask` gives it to the room. Gives the word to show. */
export async function renewDeskKey(
  code: string,
  ask: (key: string) => Promise<'done' | 'lost' | RejectWord>,
): Promise<NoteWord> {
  const answer = await ask(nextHostKey(code))
  if (answer === 'lost') return 'no-server'
  settleHostKey(code, answer === 'done')
  return answer === 'done' ? 'desk-has-new-key' : answer
}

/** The desk with another key, for this device alone: whoever has it open is closed. Rejects with `ApiError`. */
export async function takeDeskBack(code: string, key: string): Promise<void> {
  await bring(code, { 'x-host-secret': key }, {})
}

/** The desk comes to this device. Rejects with `ApiError('wrong-desk-code')` among others. */
export async function bringDesk(code: string, deskCode: string): Promise<void> {
  await bring(code, {}, { deskCode })
}

/**
 * Another match with the class of this room, unless there is one already: `known`. Gives the code of its room, whose desk
 * this device may open if it was the one that asked. Rejects with `ApiError`.
 */
export async function goOnWithClass(code: string, key: string, known: string | null): Promise<string> {
  const next = known ?? (await askToGoOn(code, key, { key: keyToGoOn(code) }))
  settleKeyToGoOn(code, next)
  return next
}

async function askToGoOn(code: string, key: string, body: GoOn): Promise<string> {
  const answer = await call(`/api/rooms/${code}/again`, {
    method: 'POST',
    headers: { 'x-host-secret': key, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return parsed(wentOnShape, await jsonOf(answer)).code
}

/** The key to use now: of a key that was drawn and not heard of the room is asked first. */
export async function settledHostKey(code: string): Promise<string | null> {
  const pending = pendingHostKey(code)
  if (pending !== null) {
    try {
      await call(`/api/rooms/${code}/key`, { headers: { 'x-host-secret': pending } })
      settleHostKey(code, true)
    } catch (error) {
      if (error instanceof ApiError && error.word === 'not-the-host') settleHostKey(code, false)
    }
  }
  return hostKey(code)
}

async function bring(code: string, headers: Readonly<Record<string, string>>, how: Omit<NewKey, 'key'>): Promise<void> {
  const key = nextHostKey(code)
  try {
    const body: NewKey = { key, ...how }
    const address = at(`/api/rooms/${code}/key`)
    await change({
      method: 'PUT',
      address,
      byPost: address,
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch (error) {
    // A refusal means that the room has not taken it. No answer, or somebody else's, means that it may have.
    if (error instanceof ApiError && error.isRefusal) settleHostKey(code, false)
    throw error
  }
  settleHostKey(code, true)
}
