import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { build } from 'vite'
import type * as line from '../../client/net/connection.ts'
import { drawVisit } from '../../client/net/visit.ts'
import { leanSchema, withoutPrediction } from '../../scripts/lean-schema.ts'
import type { Pushes } from '../../shared/protocol/messages.ts'
import { startChildServer } from '../server/child-server.ts'
import { openRoom } from '../server/guest.ts'

it('leaves the state library and the prediction out of a page, which then speaks with a real room all the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lean-'))
  const server = await startChildServer(join(folder, 'data'))
  try {
    const modules = await bundle(folder)
    expect(modules.filter((id) => id.includes('@colyseus/schema/')).map((id) => id.replace(/.*schema\//, ''))).toEqual([
      'src/encoding/decode.ts',
      'src/encoding/encode.ts',
    ])
    expect(modules.filter((id) => id.includes('@colyseus/sdk/build/predict/'))).toEqual([])

    const { Connection }: typeof line = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'page.js')).href)
    const { code } = await openRoom(server.port)
    const joining = { as: 'player', name: 'Zoë', team: 't2', visit: drawVisit() } as const
    const { promise, resolve: heard } = Promise.withResolvers<Pushes['view']>()
    const connection = new Connection(`http://localhost:${server.port}`, code, joining, {
      opened: (room) => room.onMessage<Pushes['view']>('view', heard),
      status: () => {},
      beat: () => {},
    })
    connection.open()
    expect((await promise).view?.me).toMatchObject({ name: 'Zoë', team: 't2' })
    // A request with a payload, and its answer.
    const receipt = await connection.room?.request<unknown, Pushes['view']>('team', { team: 't1' })
    expect(receipt?.changes).toContainEqual([['me', 'team'], 't1'])
    await connection.close()
  } finally {
    await server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Builds the line to a room as the app's own build does, into `folder`/page.js; the ids of what went into it. */
async function bundle(folder: string): Promise<readonly string[]> {
  const ids: string[] = []
  await build({
    configFile: false,
    root: resolve('client'),
    logLevel: 'error',
    plugins: [
      leanSchema,
      {
        name: 'ids',
        generateBundle: (_, files) => {
          for (const file of Object.values(files)) if (file.type === 'chunk') ids.push(...file.moduleIds)
        },
      },
    ],
    build: {
      outDir: folder,
      target: 'es2023',
      lib: { entry: 'net/connection.ts', formats: ['es'], fileName: 'page' },
      rolldownOptions: { treeshake: withoutPrediction },
    },
  })
  return ids.toSorted()
}
