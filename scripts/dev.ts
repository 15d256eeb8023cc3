/** Developer's loop: the server restarts when its files change, Vite reloads the page. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createServer } from 'vite'
import { buildEngine } from './build-engine.ts'
import { buildSprites } from './build-sprites.ts'
import { runFromPlainPath } from './plain-path.ts'

runFromPlainPath(import.meta.filename)
await buildEngine()
await buildSprites()
const server = spawn('node', ['--watch', 'server/main.ts'], { stdio: 'inherit', shell: process.platform === 'win32' })
const pages = await createServer({
  configFile: join(import.meta.dirname, '..', 'vite.config.ts'),
  configLoader: 'native',
})
await pages.listen()
pages.printUrls()
process.on('SIGINT', () => {
  server.kill()
  void pages.close().then(() => process.exit(0))
})
