/** Serves a page of the tests, whose parts are the app's own sources. */
import { createServer, type ViteDevServer } from 'vite'

/** `folder` beside this file; each has a cache of its own, for files of tests run side by side. The caller closes the server. */
export async function servePage(folder: string): Promise<{ readonly server: ViteDevServer; readonly address: string }> {
  const server = await createServer({
    configFile: false,
    root: new URL('../..', import.meta.url).pathname,
    logLevel: 'error',
    cacheDir: `node_modules/.vite-${folder}`,
    server: { port: 0, hmr: false, watch: null },
    optimizeDeps: { include: ['phaser', 'lit', 'lit/decorators.js'] },
  })
  await server.listen()
  return { server, address: `${server.resolvedUrls?.local[0] ?? ''}tests/e2e/${folder}/` }
}
