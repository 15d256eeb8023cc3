/** Looks after the seat of a running session: keeps its token and name for this tab and device, and tells other tabs. */
import type { Store } from '../store/store.ts'
import { answerTabs } from './held-seats.ts'
import { isRoomGone } from './hosted-rooms.ts'
import { forgetSeat, forgetSeats, keepSeat } from './kept-seats.ts'

/** `given` is the token that the session came with, if it did. Returns the way to stop. */
export function watchOwnSeat(code: string, store: Store, given: string | null): () => void {
  let kept = ''
  let isAsking = false
  const token = () => (store.state.welcome?.role === 'seat' ? store.state.welcome.token : given)
  const look = () => {
    const { line, view } = store.state
    const own = token()
    if (line.status === 'closed' && line.why === 'unknown-code') forgetSeats(code)
    if (own === null) return
    if (line.status === 'closed') {
      // Whoever was removed may be let back in.
      if (line.why === 'expired-token') forgetSeat(code, own)
      if (line.why === 'room-ended' && !isAsking) {
        isAsking = true
        void forgetIfGone(code)
      }
      return
    }
    const name = view?.me?.name ?? ''
    if (name === '' || `${own} ${name}` === kept) return
    kept = `${own} ${name}`
    keepSeat(code, { token: own, name })
    // Who came with a token of the room of before has one of this room now.
    if (given !== null && given !== own) forgetSeat(code, given)
  }
  const stopLooking = store.listen(look)
  const stopAnswering = answerTabs(code, () => (store.state.line.status === 'closed' ? null : token()))
  return () => {
    stopLooking()
    stopAnswering()
  }
}

/** A room says the same word when it is deleted and while another process takes it over: then its seats are still wanted. */
async function forgetIfGone(code: string): Promise<void> {
  if (await isRoomGone(code)) forgetSeats(code)
}
