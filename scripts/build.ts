/**
 * Builds what is not committed: the WASM engine, the sprite sheets, the icons and the client bundle, into build/.
 * With `--if-stale` it does nothing when build/ is newer than every source file, so that a second start is quick.
 */
import { accessSync, constants, existsSync, globSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { fileTrouble } from '../server/file-trouble.ts'
import { takeLock } from '../server/persistence/file-lock.ts'
import { buildEngine } from './build-engine.ts'
import { buildIcons } from './build-icons.ts'
import { buildSprites } from './build-sprites.ts'
import { runFromPlainPath } from './plain-path.ts'

const root = join(import.meta.dirname, '..')
const stamp = 'build/client/.built'
const sources = [
  'client/**/*',
  'shared/**/*',
  'stops/**/*',
  'assets/**/*',
  'docs/lessons/**/*',
  'docs/school/*',
  'package-lock.json',
  'vite.config.ts',
  'scripts/*.ts',
]

/** How long a build waits for another one of the same checkout, ms. */
const PATIENCE_MS = 600_000

function isWanted(): boolean {
  if (!process.argv.includes('--if-stale') || !existsSync(stamp)) return true
  const built = statSync(stamp).mtimeMs
  return !globSync(sources).every((path) => statSync(path).mtimeMs <= built)
}

/** Throws what the file system says against writing there. */
function openFolder(): void {
  mkdirSync('build/client', { recursive: true })
  for (const folder of ['build', 'build/client']) accessSync(folder, constants.W_OK | constants.X_OK)
}

/** One build at a time: two starts of a fresh checkout must not empty the folder under each other. */
function takeTurn(): () => void {
  const letGo = takeLock('build/.lock', 0)
  if (letGo !== null) return letGo
  console.log('Another build of this folder is running: waiting for it.')
  const later = takeLock('build/.lock', PATIENCE_MS)
  if (later === null) throw new Error('Another build of this folder does not end.')
  return later
}

async function buildAll(): Promise<void> {
  await buildEngine()
  await buildSprites()
  await buildIcons()
  await build({ configFile: join(root, 'vite.config.ts'), configLoader: 'native', logLevel: 'warn' })
  writeFileSync(stamp, '')
}

if (isWanted()) {
  runFromPlainPath(import.meta.filename)
  try {
    openFolder()
    const letGo = takeTurn()
    if (isWanted()) await buildAll()
    letGo()
  } catch (trouble) {
    const why = fileTrouble(join(process.cwd(), 'build'), trouble)
    if (why === null) throw trouble
    console.error(`\nGradient Express could not be built. ${why}.\n`)
    process.exit(1)
  }
}
