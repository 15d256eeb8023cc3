/**
 * The numbers side of the WASM engine, in AssemblyScript: `scripts/build-engine.ts` turns this file into
 * build/engine.wasm and, with relaxed SIMD, build/engine-relaxed.wasm. It only knows addresses; what lies where is decided by `plan.ts`, and what follows what
 * by `forward.ts` and `backward.ts`.
 */
export { matmul, addMatmulT } from './matmul'
export { attend, attendBack } from './attention'
export { norm, normBack } from './norm'
export { gelu, geluBack } from './gelu'
export { crossEntropy, logSoftmax } from './loss'
export { embed, embedBack, pick, putBack, addBias, addRows } from './rows'
export { spread, collect, panels, panelsT } from './pack'
export { squares, sgd, adamw } from './update'

/** 1 when built with relaxed SIMD: then the last bits depend on the processor. */
export const isRelaxed: i32 = ASC_FEATURE_RELAXED_SIMD ? 1 : 0

/** First byte that is free for the caller. */
export const heapBase: usize = __heap_base
