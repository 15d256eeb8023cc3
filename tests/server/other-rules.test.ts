/** A room in the database that other rules have played: it is not guessed at, and everything else goes on. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { EDITION } from '../../shared/match/edition.ts'
import { startServer } from '../../server/app.ts'
import type { Env } from '../../server/env.ts'
import { Guest, openRoom } from './guest.ts'

test('says so to whoever comes and to its host, can be deleted, and holds up no other room', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-other-rules-'))
  const env: Env = {
    PORT: 0,
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    KEEP_DAYS: 30,
    LAB_THREADS: 1,
    PEER_HOST: '127.0.0.1',
  }
  let server = await startServer(env)
  const [old, fine] = [await openRoom(server.port), await openRoom(server.port)]
  await server.stop()

  const database = new DatabaseSync(join(folder, 'gradient-express.db'))
  database.exec(
    `UPDATE event SET body = replace(body, '"edition":${EDITION}', '"edition":${EDITION - 1}') WHERE code = '${old.code}'`,
  )
  database.close()
  server = await startServer(env)
  const { port } = server
  const door = (path: string, method = 'GET') =>
    fetch(`http://127.0.0.1:${port}/api/rooms/${old.code}${path}`, { method, headers: { 'x-host-secret': old.secret } })
  try {
    await expect(Guest.player(port, old.code, 'Ada')).rejects.toThrow('other-rules')
    for (const file of ['/report', '/export']) {
      const refused = await door(file)
      expect([refused.status, await refused.json()]).toMatchObject([410, { word: 'other-rules' }])
    }
    expect((await Guest.player(port, fine.code, 'Ada')).view?.me?.name).toBe('Ada')
    expect((await door('', 'DELETE')).status).toBe(204)
    await expect(Guest.player(port, old.code, 'Ada')).rejects.toThrow('unknown-code')
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
})
