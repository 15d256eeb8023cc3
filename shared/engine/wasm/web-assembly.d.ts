/** The few pieces of WebAssembly that the engine uses; the language's own library (es2024) does not name them. */
declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: string
  }
  const Module: new (bytes: Uint8Array<ArrayBuffer>) => Module
  class Instance {
    constructor(module: Module, imports: { readonly env: { readonly memory: Memory } })
    readonly exports: Record<string, unknown>
  }
  class Memory {
    constructor(size: { readonly initial: number })
    readonly buffer: ArrayBuffer
    /** Adds pages of 64 KiB; throws a RangeError when there are none. */
    grow(pages: number): number
  }
}
