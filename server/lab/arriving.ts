/** Weights that arrive in parts on their way to the dispatcher, one checkpoint at a time: what another has begun is forgotten. */
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import { checksum } from '../../shared/measures/checksum.ts'
import type { Part, PartReceipt } from '../../shared/protocol/parts.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { mostCheckpointBytes } from './audit.ts'
import type { Dispatcher } from './dispatcher.ts'

interface Whole {
  readonly id: CheckpointId
  readonly checksum: number
  readonly bytes: Uint8Array
  have: number
}

export class Arriving {
  readonly #dispatcher: Pick<Dispatcher, 'awaits' | 'upload'>
  #whole: Whole | null = null

  constructor(dispatcher: Pick<Dispatcher, 'awaits' | 'upload'>) {
    this.#dispatcher = dispatcher
  }

  /**
   * Null when the weights are all there, and kept. A part that would leave a hole is not taken: the receipt says from
   * where on to send. Weights that were damaged on their way are to be sent again from the beginning.
   */
  async take(id: CheckpointId, part: Part, bytes: Uint8Array): Promise<PartReceipt | RejectWord | null> {
    const config = this.#dispatcher.awaits(id)
    if (config === null) return 'unknown-job'
    if (part.whole > mostCheckpointBytes(config)) return 'too-large'
    const whole = this.#of(id, part)
    const known = whole.have - part.place
    if (known >= 0 && known < bytes.length) {
      whole.bytes.set(bytes.subarray(known), whole.have)
      whole.have = part.place + bytes.length
    }
    if (whole.have < whole.bytes.length) return { have: whole.have }
    this.#whole = null
    return checksum(whole.bytes) === whole.checksum ? await this.#dispatcher.upload(id, whole.bytes) : { have: 0 }
  }

  #of(id: CheckpointId, part: Part): Whole {
    const before = this.#whole
    const isSame = before?.id === id && before.checksum === part.checksum && before.bytes.length === part.whole
    if (isSame) return before
    this.#whole = { id, checksum: part.checksum, bytes: new Uint8Array(part.whole), have: 0 }
    return this.#whole
  }
}
