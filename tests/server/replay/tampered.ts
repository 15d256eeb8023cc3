/** An exported match in the hands of somebody who would like it to be another one. */
import { CHAIN_START, chained } from '../../../server/attest/chain.ts'
import { signerFrom } from '../../../server/attest/signer.ts'
import { attest, digest, type Statement } from '../../../server/attest/statement.ts'
import type { RunTap } from '../../../stops/run/taps.ts'
import type { LabJob } from '../../../shared/lab/jobs.ts'
import type { MatchEvent } from '../../../shared/match/events.ts'
import type { ExportedMatch } from '../../../shared/protocol/http.ts'

/** The same file without its readonly. */
export type Loose<T> = T extends object ? { -readonly [K in keyof T]: Loose<T[K]> } : T
export type LooseFile = Loose<ExportedMatch>
type AnyEvent = LooseFile['events'][number]
type LooseEvent<T extends MatchEvent['type']> = Extract<AnyEvent, { type: T }>
type AnyTap = Loose<RunTap>
type AnyReport = LooseEvent<'lab-done'>['result']

export const thief = signerFrom(new Uint8Array(32).fill(66))

/** The file after somebody had a hand in it. */
export function changed(text: string, change: (file: LooseFile) => void): string {
  const file: LooseFile = JSON.parse(text)
  change(file)
  return JSON.stringify(file)
}

/** The same, with a chain and a signature that fit again: but whose? */
export function resigned(text: string): string {
  return changed(text, (file) => {
    const said: Statement = JSON.parse(file.signed?.statement ?? '')
    const checkpoints = Object.entries(file.checkpoints).map(([id, bytes]) => [
      id,
      digest(Buffer.from(bytes, 'base64')),
    ])
    file.signed = attest(thief, {
      ...said,
      events: file.events.length,
      head: file.events.map((event) => JSON.stringify(event)).reduce(chained, CHAIN_START),
      checkpoints: Object.fromEntries(checkpoints),
    })
  })
}

export function eventsOf<T extends MatchEvent['type']>(file: LooseFile, type: T): LooseEvent<T>[] {
  return file.events.filter((event): event is LooseEvent<T> => event.type === type)
}

/** The first tap of this kind in a Run. */
export function tapOf<A extends RunTap['ask']>(file: LooseFile, ask: A) {
  for (const event of eventsOf(file, 'tapped')) {
    const on = event.on as AnyTap
    if (isOf(on, ask)) return { event, on }
  }
  throw new Error(`nobody tapped ${ask}`)
}

function isOf<A extends RunTap['ask']>(on: AnyTap, ask: A): on is Extract<AnyTap, { ask: A }> {
  return on.ask === ask
}

/** Every report of this kind, oldest first. */
export function reportsOf<K extends LabJob['kind']>(file: LooseFile, kind: K) {
  return eventsOf(file, 'lab-done').flatMap((event) => {
    const { result } = event
    return isReport(result, kind) ? [{ event, result }] : []
  })
}

function isReport<K extends LabJob['kind']>(result: AnyReport, kind: K): result is Extract<AnyReport, { kind: K }> {
  return result.kind === kind
}

export function drop(file: LooseFile, event: AnyEvent): void {
  file.events.splice(file.events.indexOf(event), 1)
}
