/**
 * What a server says, signed, when it gives a match away: this is the room's whole log up to now, played with this pack,
 * and these were the weights. It travels as the very text that was signed.
 */
import { hash } from 'node:crypto'
import { z } from 'zod'
import type { Attestation } from '../../shared/protocol/http.ts'
import { isSignedBy, type Signer } from './signer.ts'

/** Stands before every signed text, so that nothing else this key may sign one day can be taken for a match. */
const FRONT = 'gradient-express match\n'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const statementSchema = z.strictObject({
  code: z.string(),
  /** When it was said, ms. */
  at: z.number(),
  events: z.int().min(1),
  /** The last hash of the log's chain. */
  head: sha256,
  pack: z.strictObject({ id: z.string(), version: z.number(), hash: sha256 }),
  /** Hashes of the checkpoints that go with the log, by id. */
  checkpoints: z.record(z.string(), sha256),
})
export type Statement = z.infer<typeof statementSchema>

export function attest(signer: Signer, said: Statement): Attestation {
  const statement = JSON.stringify(said)
  return { key: signer.key, statement, signature: signer.sign(FRONT + statement) }
}

/** What was said; null when the signature is not that of `key` under this text, or the text says something else. */
export function statementOf({ key, statement, signature }: Attestation): Statement | null {
  if (!isSignedBy(key, FRONT + statement, signature)) return null
  const parsed = statementSchema.safeParse(JSON.parse(statement))
  return parsed.success ? parsed.data : null
}

/** The hash of a file's or a checkpoint's bytes, hex. */
export function digest(bytes: Uint8Array | string): string {
  return hash('sha256', bytes)
}
