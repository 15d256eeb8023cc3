/** The server's answer to a claim, awaited by the browser that made it. */
import type { RejectWord } from '../../shared/protocol/reject.ts'

export interface Verdict {
  readonly word: Promise<RejectWord | null>
  readonly say: (word: RejectWord | null) => void
}

export function newVerdict(): Verdict {
  const { promise, resolve } = Promise.withResolvers<RejectWord | null>()
  return { word: promise, say: resolve }
}
