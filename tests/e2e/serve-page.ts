/** Serves a page of the tests, made of the app's own sources: built, for a page of some hundred files is opened again and again. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'

export interface ServedPage {
  readonly address: string
  readonly close: () => Promise<void>
}

/** `folder` beside this file. The caller closes it. */
export async function servePage(folder: string): Promise<ServedPage> {
  const outDir = mkdtempSync(join(tmpdir(), `${folder}-`))
  const root = join(import.meta.dirname, folder)
  const page = {
    configFile: false,
    root,
    logLevel: 'error',
    build: { outDir, target: 'esnext', minify: false, reportCompressedSize: false },
    worker: { format: 'es' },
  } as const
  await build(page)
  const server = await preview({ ...page, preview: { port: 0 } })
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}
