/**
 * What the page of a host does with the jobs that are pushed to it: a real lab at the end of a real line, weights by http.
 * `bend` and `forge` are what a forger does to a result and to weights before they are handed in.
 */
import { wasmBinary } from '../../../server/lab/wasm-binary.ts'
import { Packs } from '../../../server/packs.ts'
import type { Checkpoint } from '../../../shared/engine/engine.ts'
import { createWasmEngine } from '../../../shared/engine/wasm/wasm-engine.ts'
import { checkpointFromBytes, checkpointToBytes } from '../../../shared/lab/checkpoint-bytes.ts'
import type { LabJob, LabResult } from '../../../shared/lab/jobs.ts'
import { seldom } from '../../../shared/lab/seldom.ts'
import type { LabProgress } from '../../../shared/lab/shapes.ts'
import { ShelfLab } from '../../../shared/lab/shelf-lab.ts'
import { checksum } from '../../../shared/measures/checksum.ts'
import type { CreatedRoom } from '../../../shared/protocol/http.ts'
import { checksumHeader, type Part, rangeOf } from '../../../shared/protocol/parts.ts'
import type { Guest } from '../guest.ts'

export interface Forgery {
  readonly bend?: (result: LabResult, job: LabJob) => LabResult
  readonly forge?: (weights: Checkpoint, job: LabJob) => Checkpoint
  /** Hands in weights that nobody asked for, too. */
  readonly isPushy?: boolean
}

export class WireLab {
  /** Every job that came, as it came. */
  readonly ran: LabJob[] = []
  /** The room's words to reports, by the job's kind. */
  readonly answers = new Map<string, (string | null)[]>()
  /** Status codes of uploads. */
  readonly uploads: number[] = []
  readonly #host: Guest
  readonly #address: string
  readonly #headers: Record<string, string>
  readonly #forgery: Forgery
  readonly #lab: ShelfLab
  #isOver = false

  private constructor(host: Guest, port: number, room: CreatedRoom, lab: ShelfLab, forgery: Forgery) {
    this.#host = host
    this.#address = `http://127.0.0.1:${port}/api/rooms/${room.code}/checkpoints/`
    this.#headers = { 'x-host-secret': room.secret, 'content-type': 'application/octet-stream' }
    this.#lab = lab
    this.#forgery = forgery
  }

  /** Says that the lab is ready; from now on jobs come. */
  static async open(host: Guest, port: number, room: CreatedRoom, forgery: Forgery = {}): Promise<WireLab> {
    const lab = new ShelfLab({
      pack: await new Packs('assets/packs', null).pack('town'),
      engine: async (config) => createWasmEngine(config, await wasmBinary()),
      clock: () => performance.now(),
      breathe: () => new Promise((heard) => setImmediate(heard)),
      rest: (ms) => new Promise((heard) => setTimeout(heard, ms)),
    })
    const wire = new WireLab(host, port, room, lab, forgery)
    host.room.onMessage<{ job: LabJob }>('lab', ({ job }) => {
      wire.#work(job).catch((why: unknown) => {
        if (!wire.#isOver) throw why
      })
    })
    await host.ask('labReady', { ready: true, visible: true, engine: 'test-browser', msPerStep: 2, trouble: null })
    return wire
  }

  /** The page is closed: what it was about to say is nobody's, and the server may be gone. */
  close(): void {
    this.#isOver = true
  }

  /** Hands weights in under a name, as anybody with the host's secret can. The answer's status. */
  async upload(id: string, weights: Checkpoint): Promise<number> {
    const body = checkpointToBytes(weights)
    const part: Part = { place: 0, whole: body.length, checksum: checksum(body) }
    const headers = {
      ...this.#headers,
      'content-range': rangeOf(part, body.length),
      [checksumHeader]: String(part.checksum),
    }
    const { status } = await fetch(this.#address + id, { method: 'POST', headers, body })
    this.uploads.push(status)
    return status
  }

  async fetch(id: string): Promise<Checkpoint> {
    const answer = await fetch(this.#address + id, { headers: this.#headers })
    return checkpointFromBytes(new Uint8Array(await answer.arrayBuffer()))
  }

  async #work(job: LabJob): Promise<void> {
    this.ran.push(job)
    const { bend = (result) => result, forge = (weights) => weights } = this.#forgery
    if ('from' in job) await this.#lab.restore(job.from, await this.fetch(job.from))
    const say = (progress: LabProgress) => void this.#host.ask('labProgress', progress)
    const onProgress = job.kind === 'train' ? say : seldom(say, () => performance.now())
    const result = await this.#lab.run(job, { onProgress })
    const isWanted = job.kind !== 'train' || job.counts !== true || this.#forgery.isPushy === true
    if ('to' in job && isWanted) await this.upload(job.to, forge(await this.#lab.checkpoint(job.to), job))
    const word = await this.#host.ask('labDone', { result: bend(result, job) })
    this.answers.set(job.kind, [...(this.answers.get(job.kind) ?? []), word])
  }
}
