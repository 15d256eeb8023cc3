/** The reference on each backend that Node has is an engine; the one on WASM agrees with the one on plain JavaScript. */
import { describe } from 'vitest'
import type { ModelConfig } from '../../../shared/model/config.ts'
import { behavesAsAnEngine } from '../contract/conduct.ts'
import { hasTrueGradient } from '../contract/gradient.ts'
import { agreesWithReference } from '../contract/reference.ts'
import { backends, engineOn } from './backends.ts'

describe.each(backends)('tfjs on %s', (backend) => {
  const open = (config: ModelConfig) => engineOn(backend, config)
  hasTrueGradient(open)
  if (backend !== 'cpu') agreesWithReference(open, 1e-4)
  behavesAsAnEngine(open)
})
