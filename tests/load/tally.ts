/** What the clients of a load run have counted, all classes together. */
import { createHistogram } from 'node:perf_hooks'
import { inMs, record, tenths } from './figures.ts'
import type { Guest } from '../server/guest.ts'

export interface Counted {
  /** Messages that came by themselves, and how long the line was open, s. */
  pushes: number
  seconds: number
}

const FAULTS = new Set(['server-trouble', 'not-stored', 'storage-full', 'too-fast', 'malformed', 'room-ended'])

export class Tally {
  /** From a tap to its receipt, µs. */
  readonly #receipts = createHistogram()
  #refusals = 0
  readonly failures: string[] = []
  readonly pushed = { host: none(), wall: none(), players: none() }
  /** Bytes as they came over the players' lines. */
  bytes = 0
  taps = 0
  joined = 0
  returned = 0

  /** A tap that came too late, or that somebody of the team has made already, is no fault: one of these is. */
  refused(word: string): void {
    if (FAULTS.has(word)) this.failures.push(word)
    this.#refusals += 1
  }

  answered(ms: number): void {
    this.taps += 1
    record(this.#receipts, ms)
  }

  failed(what: unknown): void {
    this.failures.push(String(what))
  }

  /** What a line has brought up to now, or since it was counted last. */
  heard(who: keyof Tally['pushed'], guest: Guest, seconds: number): void {
    const counted = this.pushed[who]
    counted.pushes += guest.counts.pushes
    counted.seconds += seconds
    if (who === 'players') this.bytes += guest.frames.reduce((sum, frame) => sum + frame.length, 0)
    guest.counts.pushes = guest.frames.length = 0
  }

  report() {
    const rate = ({ pushes, seconds }: Counted) => (seconds === 0 ? 0 : tenths(pushes / seconds))
    return {
      joined: this.joined,
      cameBack: this.returned,
      taps: this.taps,
      refused: this.#refusals,
      receiptMs: inMs(this.#receipts),
      pushesASecond: {
        host: rate(this.pushed.host),
        wall: rate(this.pushed.wall),
        player: rate(this.pushed.players),
      },
      kiloBytesAPlayer: this.joined === 0 ? 0 : tenths(this.bytes / this.joined / 1_000),
      failures: this.failures.length,
      firstFailures: this.failures.slice(0, 5),
    }
  }
}

function none(): Counted {
  return { pushes: 0, seconds: 0 }
}
