/**
 * Builds what is not committed: the WASM engine, the sprite sheets and the client bundle, into build/.
 * With `--if-stale` it does nothing when build/ is newer than every source file, so that a second start is quick.
 */
import { existsSync, globSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { build } from 'vite'
import { buildEngine } from './build-engine.ts'
import { buildSprites } from './build-sprites.ts'

const stamp = 'build/client/.built'
const sources = [
  'client/**/*',
  'shared/**/*',
  'assets/**/*',
  'package-lock.json',
  'vite.config.ts',
  'scripts/build*.ts',
]

function isFresh(): boolean {
  if (!existsSync(stamp)) return false
  const built = statSync(stamp).mtimeMs
  return globSync(sources).every((path) => statSync(path).mtimeMs <= built)
}

if (!process.argv.includes('--if-stale') || !isFresh()) {
  await buildEngine()
  await buildSprites()
  await build({ configFile: 'vite.config.ts', logLevel: 'warn' })
  mkdirSync('build/client', { recursive: true })
  writeFileSync(stamp, '')
}
