/** The lessons of the soak come to their ends on a real server: one that does not would stand in its lane for ever. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PackTable } from '../../shared/protocol/http.ts'
import { playOf } from '../match/plays.ts'
import { startTestServer, type TestServer } from '../server/house.ts'
import { tableOf } from '../server/play-run.ts'
import { lesson, type Ending } from './lesson.ts'

let server: TestServer
let table: PackTable

beforeAll(async () => {
  server = await startTestServer()
  table = await tableOf(server.port)
})
afterAll(() => server.stop())

/** Where the match stood, as its host saw it. */
const last: readonly (readonly [Ending, string | undefined])[] = [
  ['left', 'reveal'],
  ['dropped', 'reveal'],
  ['ended', undefined],
  ['trained', 'exam'],
  ['deleted', 'reveal'],
]

test.each(last)('one that is %s comes to its end', async (ending, phase) => {
  const view = await lesson(server.port, table, ending)
  const play = playOf(view?.play)
  expect(play?.phase).toBe(phase)
})
