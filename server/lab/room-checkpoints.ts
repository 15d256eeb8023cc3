/** A room's checkpoints in the store: what outlives a browser, a worker thread and the server itself. */
import type { Checkpoint } from '../../shared/engine/engine.ts'
import { checkpointFromBytes, checkpointToBytes } from '../../shared/lab/checkpoint-bytes.ts'
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import { digest } from '../attest/statement.ts'
import type { Store } from '../persistence/store.ts'

export class RoomCheckpoints {
  readonly #store: Store
  readonly #code: string

  constructor(store: Store, code: string) {
    this.#store = store
    this.#code = code
  }

  async save(id: CheckpointId, checkpoint: Checkpoint): Promise<void> {
    await this.#store.putCheckpoint(this.#code, id, checkpointToBytes(checkpoint))
  }

  async load(id: CheckpointId): Promise<Checkpoint | null> {
    const bytes = await this.#store.checkpoint(this.#code, id)
    return bytes === null ? null : checkpointFromBytes(bytes)
  }

  /** SHA-256 of its bytes, hex; null when it is not there. */
  async digest(id: CheckpointId): Promise<string | null> {
    const bytes = await this.#store.checkpoint(this.#code, id)
    return bytes === null ? null : digest(bytes)
  }

  async keepOnly(ids: readonly CheckpointId[]): Promise<void> {
    await this.#store.keepCheckpoints(this.#code, ids)
  }
}
