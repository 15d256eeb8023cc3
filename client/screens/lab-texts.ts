/** Where a lab computes and what went wrong there, in words that need no knowledge of engines. */
import type { EngineTrouble } from '../../shared/engine/trouble.ts'
import { t } from '../locale/t.ts'

/** An engine by its name, such as 'wasm-simd': on the processor, or on the graphics card. */
export function whereText(engine: string): string {
  return t(/webg(pu|l)$/.test(engine) ? 'lab.on-card' : 'lab.on-processor', { engine })
}

/** That the graphics card failed and training goes on without it, in a sentence; nothing when all is well. */
export function troubleText(trouble: EngineTrouble | null): string {
  return trouble === null ? '' : t(`lab.trouble-${trouble}`)
}
