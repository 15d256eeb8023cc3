/**
 * Compiles the WASM engine's kernels (AssemblyScript) into build/engine.wasm. Plain SIMD, no runtime and no memory
 * of its own: the engine brings one that is as large as the model needs. Does nothing when the binary is newer than
 * its sources.
 */
import { existsSync, globSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createMemoryStream, main } from 'assemblyscript/asc'

const root = fileURLToPath(new URL('..', import.meta.url))
const kernels = 'shared/engine/wasm/kernels'
const binary = 'build/engine.wasm'

function isFresh(): boolean {
  const path = `${root}${binary}`
  if (!existsSync(path)) return false
  const built = statSync(path).mtimeMs
  const sources = [`${kernels}/*.ts`, 'scripts/build-engine.ts', 'package-lock.json']
  return globSync(sources, { cwd: root }).every((source) => statSync(`${root}${source}`).mtimeMs <= built)
}

export async function buildEngine(): Promise<void> {
  if (isFresh()) return
  mkdirSync(`${root}build`, { recursive: true })
  const shape = ['--runtime', 'stub', '--importMemory', '--enable', 'simd', '-O3', '--noAssert']
  // 201: mixing i32 and usize, which are the same in a 32-bit memory. 112: vectors never leave the module.
  const quiet = ['--disableWarning', '201', '--disableWarning', '112']
  // Under a name of its own first: tests that start side by side must not read half a binary.
  const fresh = `build/engine-${process.pid}.wasm`
  const files = [`${kernels}/main.ts`, '--baseDir', root, '--outFile', fresh]
  const stderr = createMemoryStream()
  const { error } = await main([...files, ...shape, ...quiet], { stderr })
  if (error) throw new Error(`the WASM engine does not compile:\n${stderr.toString()}`)
  renameSync(`${root}${fresh}`, `${root}${binary}`)
}
