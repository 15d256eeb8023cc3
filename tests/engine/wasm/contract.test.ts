/** The WASM engine is an engine, with numbers of its own that agree with the reference's. */
import { describe } from 'vitest'
import { behavesAsAnEngine } from '../contract/conduct.ts'
import { hasTrueGradient } from '../contract/gradient.ts'
import { agreesWithReference } from '../contract/reference.ts'
import { relaxedEngine, wasmEngine } from './builders.ts'

describe('wasm-simd', () => {
  hasTrueGradient(wasmEngine)
  agreesWithReference(wasmEngine, 1e-4)
  behavesAsAnEngine(wasmEngine)
})

describe('wasm-relaxed', () => {
  hasTrueGradient(relaxedEngine)
  agreesWithReference(relaxedEngine, 1e-4)
  behavesAsAnEngine(relaxedEngine)
})
