/** The log of a match that is over, as one compressed piece: its texts alone, since the links of the chain follow from them. */
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'
import { brokenLink, CHAIN_START, chained, type LoggedEvent } from '../attest/chain.ts'

export interface PackedLog {
  /** Events in it. */
  readonly count: number
  /** The hash of the last of them, hex. */
  readonly head: string
  /** UTF-8, a line an event, Brotli. */
  readonly bytes: Uint8Array
}

/** Beyond this, a log takes much longer for a few percent. */
const QUALITY = 6

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)

/** Null for a log without events, and for one whose chain is broken: that stays as it was found. Works beside this thread. */
export async function packLog(log: readonly LoggedEvent[]): Promise<PackedLog | null> {
  const last = log.at(-1)
  if (last === undefined || brokenLink(log) !== null) return null
  const text = log.map(({ body }) => body).join('\n')
  const bytes = await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })
  return { count: log.length, head: last.hash, bytes: new Uint8Array(bytes) }
}

/** The last event has the hash that was kept: where the texts were changed since, the chain breaks there. */
export async function unpackLog({ head, bytes }: Omit<PackedLog, 'count'>): Promise<readonly LoggedEvent[]> {
  const bodies = (await decompress(bytes)).toString('utf8').split('\n')
  let before = CHAIN_START
  return bodies.map((body, i) => {
    before = chained(before, body)
    return { body, hash: i === bodies.length - 1 ? head : before }
  })
}
