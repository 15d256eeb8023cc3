/** The weights in an exported match must be those that its log names, and none may be missing. */
import type { Checkpoint } from '../../shared/engine/engine.ts'
import { checkpointFromBytes } from '../../shared/lab/checkpoint-bytes.ts'
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import { BROUGHT, type Match } from '../../shared/match/types.ts'
import { digest } from '../attest/statement.ts'

export interface Weights {
  readonly readable: ReadonlyMap<CheckpointId, Checkpoint>
  readonly findings: readonly string[]
}

export function readWeights(files: ReadonlyMap<string, Uint8Array>, events: readonly MatchEvent[]): Weights {
  const readable = new Map<CheckpointId, Checkpoint>()
  const findings: string[] = []
  const named = namedWeights(events)
  for (const [id, bytes] of files) {
    const hash = named.get(id)
    if (hash !== undefined && hash !== digest(bytes)) {
      findings.push(`the weights ${id} are not those that the log names`)
      continue
    }
    try {
      readable.set(id, checkpointFromBytes(bytes))
    } catch (trouble) {
      findings.push(`the weights ${id} cannot be read: ${trouble instanceof Error ? trouble.message : ''}`)
    }
  }
  return { readable, findings }
}

/** The newest hash of every checkpoint: a room that begins again draws its first weights again. */
function namedWeights(events: readonly MatchEvent[]): Map<CheckpointId, string> {
  const named = new Map<CheckpointId, string>()
  for (const event of events) {
    if (event.type === 'created' && event.pretrained?.weights) named.set(BROUGHT, event.pretrained.weights)
    if (event.type !== 'lab-done' || !('to' in event.result)) continue
    const hash = event.made?.weights
    if (hash) named.set(event.result.to, hash)
  }
  return named
}

/** Every exam that counts brings the weights that it measured; so does a match that began with brought ones. */
export function missingWeights({ model, pretrained }: Match, files: ReadonlyMap<string, Uint8Array>): string[] {
  const first = pretrained === null || files.has(BROUGHT) ? [] : ['the weights that were brought are missing']
  const exams = model.exams
    .filter(({ audited, checkpoint }) => audited && !files.has(checkpoint))
    .map(({ checkpoint, step }) => `the weights ${checkpoint} of the exam at step ${step} are missing`)
  return [...first, ...exams]
}
