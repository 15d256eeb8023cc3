/**
 * The functions of build/engine.wasm as seen from TypeScript. Their meaning is told where they are written
 * (kernels/). Every argument is a number: an address or a stride in bytes, or a count.
 */

type Kernel = (...numbers: number[]) => void

const names = [
  'matmul',
  'addMatmulT',
  'attend',
  'attendBack',
  'norm',
  'normBack',
  'gelu',
  'geluBack',
  'crossEntropy',
  'logSoftmax',
  'embed',
  'embedBack',
  'pick',
  'putBack',
  'addBias',
  'addRows',
  'spread',
  'collect',
  'panels',
  'panelsT',
  'sgd',
  'adamw',
] as const

export type Kernels = Readonly<Record<(typeof names)[number], Kernel>> & {
  /** Sum of n squares. */
  readonly squares: (at: number, n: number) => number
}

/** An instance of the binary on a memory of its own, the first byte of it that is free, and with which SIMD it was built. */
export function instantiate(binary: Uint8Array<ArrayBuffer>): {
  kernels: Kernels
  memory: WebAssembly.Memory
  heapBase: number
  isRelaxed: boolean
} {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(binary), { env: { memory } })
  const missing = [...names, 'squares'].find((name) => typeof exports[name] !== 'function')
  if (missing) throw new TypeError(`the WASM binary has no function ${missing}`)
  const { heapBase, isRelaxed } = exports as Record<'heapBase' | 'isRelaxed', { value: number }>
  return { kernels: exports as unknown as Kernels, memory, heapBase: heapBase.value, isRelaxed: isRelaxed.value === 1 }
}
