/** Twelve sentences that everybody reads. */
import type { Looker } from '../looker.ts'
import type { RunState } from '../types.ts'
import type { ReadView } from './view-types.ts'

export function readView({ reading }: RunState, { match, isShow }: Looker): ReadView {
  return { sentences: reading, done: isShow ? match.bell.read.length : null }
}
