/** A model that somebody has taken home and brings to a new room: read anew here, whatever the browser has found in it. */
import { readModel, type ModelTrouble } from '../../shared/gpt2/read-model.ts'
import { checkpointToBytes } from '../../shared/lab/checkpoint-bytes.ts'
import type { BrainSize } from '../../shared/match/brains.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { CreateRoom } from '../../shared/protocol/http.ts'
import { worldIds } from '../../shared/worlds/ids.ts'
import type { Packs } from '../packs.ts'

/** Why a room cannot begin with it. */
export class NotBrought extends Error {
  override readonly name = 'NotBrought'
  readonly word: ModelTrouble | 'model-other-world'

  constructor(word: NotBrought['word']) {
    super(word)
    this.word = word
  }
}

/** The bytes of its checkpoint, and which of the two sizes it has. Rejects with `NotBrought`. */
export async function broughtModel(
  { words, heads, tensors }: NonNullable<CreateRoom['model']>,
  pack: Pack,
  packs: Packs,
): Promise<{ readonly size: BrainSize; readonly bytes: Uint8Array }> {
  const model = { words, heads, tensors: Uint8Array.from(Buffer.from(tensors, 'base64')) }
  const read = readModel(model, pack)
  if (typeof read !== 'string') return { size: read.size, bytes: checkpointToBytes(read.checkpoint) }
  if (read === 'model-other-words') {
    const others = await Promise.all(worldIds.map((id) => packs.pack(id)))
    if (others.some((other) => readModel(model, other) !== read)) throw new NotBrought('model-other-world')
  }
  throw new NotBrought(read)
}
