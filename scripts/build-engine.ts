/**
 * Compiles the WASM engine's kernels (AssemblyScript) twice: with plain SIMD, whose bits are the same everywhere, and with
 * relaxed SIMD, which is faster. No runtime and no memory of their own: the engine brings one that is as large
 * as the model needs. Does nothing when the binaries are newer than their sources.
 */
import { existsSync, globSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createMemoryStream, main } from 'assemblyscript/asc'

const root = fileURLToPath(new URL('..', import.meta.url))
const kernels = 'shared/engine/wasm/kernels'
const binaries = [
  { path: 'build/engine.wasm', features: ['--enable', 'simd'] },
  { path: 'build/engine-relaxed.wasm', features: ['--enable', 'simd', '--enable', 'relaxed-simd'] },
]

type Binary = (typeof binaries)[number]

function isFresh({ path }: Binary): boolean {
  if (!existsSync(`${root}${path}`)) return false
  const built = statSync(`${root}${path}`).mtimeMs
  const sources = [`${kernels}/*.ts`, 'scripts/build-engine.ts', 'package-lock.json']
  return globSync(sources, { cwd: root }).every((source) => statSync(`${root}${source}`).mtimeMs <= built)
}

export async function buildEngine(): Promise<void> {
  for (const binary of binaries) if (!isFresh(binary)) await compile(binary)
}

async function compile({ path, features }: Binary): Promise<void> {
  mkdirSync(`${root}build`, { recursive: true })
  const shape = ['--runtime', 'stub', '--importMemory', ...features, '-O3', '--noAssert']
  // 201: mixing i32 and usize, which are the same in a 32-bit memory. 112: vectors never leave the module.
  const quiet = ['--disableWarning', '201', '--disableWarning', '112']
  // Under a name of its own first: tests that start side by side must not read half a binary.
  const fresh = `${path}.${process.pid}`
  const files = [`${kernels}/main.ts`, '--baseDir', root, '--outFile', fresh]
  const stderr = createMemoryStream()
  const { error } = await main([...files, ...shape, ...quiet], { stderr })
  if (error) throw new Error(`the WASM engine does not compile:\n${stderr.toString()}`)
  renameSync(`${root}${fresh}`, `${root}${path}`)
}
