/** That the graphics card failed and training goes on without it, in a sentence; nothing when all is well. */
import type { EngineTrouble } from '../../shared/engine/trouble.ts'
import { t } from '../locale/t.ts'

export function troubleText(trouble: EngineTrouble | null): string {
  return trouble === null ? '' : t(`lab.trouble-${trouble}`)
}
