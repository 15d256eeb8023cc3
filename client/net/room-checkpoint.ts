/** Weights that the server keeps of a room, for its host's browser. */
import type { Checkpoint } from '../../shared/engine/engine.ts'
import { checkpointFromBytes } from '../../shared/lab/checkpoint-bytes.ts'
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import { call, fileLimit } from './api.ts'

/** Path of these weights at the server. */
export function checkpointPath(code: string, id: CheckpointId): string {
  return `/api/rooms/${code}/checkpoints/${encodeURIComponent(id)}`
}

/** Rejects with `ApiError`, or with `EngineError` when the bytes are damaged. */
export async function roomCheckpoint(code: string, id: CheckpointId, secret: string): Promise<Checkpoint> {
  const answer = await call(checkpointPath(code, id), { headers: { 'x-host-secret': secret } }, fileLimit)
  return checkpointFromBytes(new Uint8Array(await answer.arrayBuffer()))
}
