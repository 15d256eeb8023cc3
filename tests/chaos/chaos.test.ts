/** Three rounds of it with every change; `npm run chaos` does thirty. */
import { beforeEach, expect, test, vi } from 'vitest'
import { openDatabase } from '../server/own-database.ts'
import { chaos } from './chaos.ts'

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))

test.each(['a file', 'PostgreSQL'])(
  'with its rooms in %s, a server that is killed in the middle of three waves loses and doubles nothing that it has acknowledged',
  async (place) => {
    const database = place === 'PostgreSQL' ? await openDatabase() : null
    const report = await chaos(3, 20, 7, database?.url)
    await database?.drop()
    expect(report).toMatchObject({
      rounds: 3,
      lost: 0,
      doubled: 0,
      invented: 0,
      forgotten: 0,
      refused: 0,
      brokenLogs: 0,
    })
    // The server died in the middle of something.
    expect(report.answered).toBeGreaterThan(0)
    expect(report.sentAgain).toBeGreaterThan(0)
  },
)
