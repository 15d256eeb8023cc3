/** Who takes part: by whom the trainer is, and what it runs on ('wasm-1': on one thread). How each is opened, the place knows. */
export const contestants = [
  { id: 'naive-cpu', by: 'tfjs-naive', on: 'cpu' },
  { id: 'naive-wasm', by: 'tfjs-naive', on: 'wasm-1' },
  { id: 'naive-webgl', by: 'tfjs-naive', on: 'webgl' },
  { id: 'naive-webgpu', by: 'tfjs-naive', on: 'webgpu' },
  { id: 'tfjs-cpu', by: 'tfjs-tuned', on: 'cpu' },
  { id: 'tfjs-wasm', by: 'tfjs-tuned', on: 'wasm-1' },
  { id: 'tfjs-webgl', by: 'tfjs-tuned', on: 'webgl' },
  { id: 'tfjs-webgpu', by: 'tfjs-tuned', on: 'webgpu' },
  { id: 'jax-wasm', by: 'jax', on: 'wasm-1' },
  { id: 'jax-wasm-threads', by: 'jax', on: 'wasm-all' },
  { id: 'jax-webgpu', by: 'jax', on: 'webgpu' },
  { id: 'wasm-simd', by: 'ours', on: 'wasm-1' },
  { id: 'wasm-relaxed', by: 'ours', on: 'wasm-relaxed' },
  { id: 'webgpu', by: 'ours', on: 'webgpu' },
] as const

export type Contestant = (typeof contestants)[number]
export type ContestantId = Contestant['id']
export const contestantIds = contestants.map(({ id }) => id)

export function contestantOf(id: ContestantId): Contestant {
  const found = contestants.find((one) => one.id === id)
  if (!found) throw new RangeError(`nobody is called ${id}`)
  return found
}

/** Our own executors. */
export const ours: readonly ContestantId[] = ['wasm-simd', 'wasm-relaxed', 'webgpu']
