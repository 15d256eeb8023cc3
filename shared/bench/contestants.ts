/** Who takes part, by name. How each is opened differs between a browser and Node. */
export const contestants = [
  { id: 'naive-cpu', by: 'tfjs naive', on: 'cpu' },
  { id: 'naive-wasm', by: 'tfjs naive', on: 'wasm' },
  { id: 'naive-webgl', by: 'tfjs naive', on: 'webgl' },
  { id: 'naive-webgpu', by: 'tfjs naive', on: 'webgpu' },
  { id: 'tfjs-cpu', by: 'tfjs tuned', on: 'cpu' },
  { id: 'tfjs-wasm', by: 'tfjs tuned', on: 'wasm' },
  { id: 'tfjs-webgl', by: 'tfjs tuned', on: 'webgl' },
  { id: 'tfjs-webgpu', by: 'tfjs tuned', on: 'webgpu' },
  { id: 'jax-wasm', by: 'jax-js', on: 'wasm, 1 thread' },
  { id: 'jax-wasm-threads', by: 'jax-js', on: 'wasm, all threads' },
  { id: 'jax-webgpu', by: 'jax-js', on: 'webgpu' },
  { id: 'wasm-simd', by: 'ours', on: 'wasm, 1 thread' },
  { id: 'webgpu', by: 'ours', on: 'webgpu' },
] as const

export type ContestantId = (typeof contestants)[number]['id']
export const contestantIds = contestants.map(({ id }) => id)

/** 'ours, webgpu'. */
export function contestantName(id: ContestantId): string {
  const found = contestants.find((one) => one.id === id)
  return found ? `${found.by}, ${found.on}` : id
}

/** Our own executors. */
export const ours: readonly ContestantId[] = ['wasm-simd', 'webgpu']
