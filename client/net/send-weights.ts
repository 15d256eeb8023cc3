/**
 * Sends weights to the server in parts (shared/protocol/parts.ts): begins again where it was after a line that broke, and
 * with smaller parts where a proxy refuses their size.
 */
import { checksum } from '../../shared/measures/checksum.ts'
import { checksumHeader, type Part, partBytes, type PartReceipt, rangeOf } from '../../shared/protocol/parts.ts'
import { ApiError, callAddress, fileLimit } from './api.ts'
import { backoff } from './backoff.ts'
import { isNumber, objectOf } from './shape.ts'

/** Attempts in a row that bring nothing further before it is given up: about ten seconds. */
const mostInVain = 6

const isReceipt = objectOf<PartReceipt>({ have: isNumber })

/** Rejects with `ApiError` when they cannot be brought to that address, or are not wanted there. */
export async function sendWeights(address: string, secret: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const [whole, sum] = [bytes.length, checksum(bytes)]
  let place = 0
  /** The furthest that was reached: weights damaged on their way begin again, and again is no progress. */
  let best = 0
  let most = partBytes.usual
  let inVain = 0
  while (place < whole) {
    const part: Part = { place, whole, checksum: sum }
    const body = bytes.subarray(place, place + most)
    const headers = {
      'x-host-secret': secret,
      'content-type': 'application/octet-stream',
      'content-range': rangeOf(part, body.length),
      [checksumHeader]: String(sum),
    }
    try {
      // A blob: plain bytes hold up the page for a while when they are handed over.
      const answer = await callAddress(address, { method: 'POST', headers, body: new Blob([body]) }, fileLimit)
      // No content: the server has all of it, or nobody waits for it any more.
      if (answer.status !== 200) return
      const receipt: unknown = await answer.json()
      const have = isReceipt(receipt) ? receipt.have : place
      inVain = have > best ? 0 : inVain + 1
      best = Math.max(best, have)
      place = have
      if (inVain > mostInVain) throw new ApiError('server-trouble')
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.status === 413 && most > partBytes.least) most = Math.max(partBytes.least, most / 4)
      else if (!error.mayPass || inVain >= mostInVain) throw error
      else await new Promise((resolve) => setTimeout(resolve, backoff(inVain++, Math.random())))
    }
  }
}
