/** A host's browser that trains over the real line: jobs by socket, weights by http, and a forger found out. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { wasmBinary } from '../../../server/lab/wasm-binary.ts'
import { Packs } from '../../../server/packs.ts'
import { createWasmEngine } from '../../../shared/engine/wasm/wasm-engine.ts'
import { checkpointFromBytes, checkpointToBytes } from '../../../shared/lab/checkpoint-bytes.ts'
import type { LabJob, LabResult } from '../../../shared/lab/jobs.ts'
import { ShelfLab } from '../../../shared/lab/shelf-lab.ts'
import type { CreatedRoom, PackTable } from '../../../shared/protocol/http.ts'
import { Guest, openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'
import { playRun, runOf } from '../play-run.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let server: TestServer
let room: CreatedRoom
let host: Guest
const ran: LabJob['kind'][] = []
const answers = new Map<string, (string | null)[]>()

beforeAll(async () => {
  server = await startTestServer()
  room = await openRoom(server.port, { plan: ['run'], teams: 1 })
  host = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
})
afterAll(() => server.stop())

/** Does what the page of a host does with each job; `bend` is what a forger does to a result. */
async function serveJobs(bend: (result: LabResult) => LabResult): Promise<void> {
  const pack = await new Packs('assets/packs', null).pack('town')
  const lab = new ShelfLab({
    pack,
    engine: async (config) => createWasmEngine(config, await wasmBinary()),
    clock: () => performance.now(),
    breathe: () => new Promise((heard) => setImmediate(heard)),
  })
  const weights = (id: string) => `http://127.0.0.1:${server.port}/api/rooms/${room.code}/checkpoints/${id}`
  const headers = { 'x-host-secret': room.secret, 'content-type': 'application/octet-stream' }
  const upload = async (id: string) => {
    const body = checkpointToBytes(await lab.checkpoint(id))
    expect((await fetch(weights(id), { method: 'PUT', headers, body })).status).toBe(204)
  }
  const work = async (job: LabJob) => {
    ran.push(job.kind)
    if ('from' in job) {
      const bytes = await (await fetch(weights(job.from), { headers })).arrayBuffer()
      await lab.restore(job.from, checkpointFromBytes(new Uint8Array(bytes)))
    }
    const result = await lab.run(job, { onProgress: (progress) => void host.ask('labProgress', progress) })
    if ('to' in job) await upload(job.to)
    const word = await host.ask('labDone', { result: bend(result) })
    answers.set(job.kind, [...(answers.get(job.kind) ?? []), word])
  }
  host.room.onMessage<{ job: LabJob }>('lab', ({ job }) => void work(job))
  await host.ask('labReady', { ready: true, visible: true, engine: 'test-browser', msPerStep: 2, trouble: null })
}

test('a Run is trained in the browser, its exams are the server’s, and a forged one is refused', async () => {
  let exams = 0
  await serveJobs((result) => {
    if (result.kind !== 'evaluate') return result
    exams += 1
    return exams < 2 ? result : { ...result, exam: { ...result.exam, bits: result.exam.bits - 0.5 } }
  })
  const ada = await Guest.player(server.port, room.code, 'Ada')
  const table: PackTable = await (await fetch(`http://127.0.0.1:${server.port}/api/packs/town/table`)).json()
  let trainer = ''
  let shown: { before: number; after: number; audited: boolean } | null = null
  await playRun(host, [ada], table, async (phase) => {
    if (phase === 'forecast') trainer = host.news?.trainer ?? ''
    if (phase !== 'exam') return
    await host.until(() => runOf(host)?.exam?.waitingFor.length === 0)
    const exam = runOf(host)?.exam
    shown = { before: exam?.beforeBits ?? 0, after: exam?.afterBits ?? 0, audited: exam?.audited ?? false }
  })
  expect(trainer).toBe('browser')
  expect(ran).toContain('init')
  expect(ran).toContain('train')
  expect(answers.get('train')?.every((word) => word === null)).toBe(true)
  expect(answers.get('evaluate')).toEqual([null, 'report-refused'])
  expect(host.news).toMatchObject({ trainer: 'server', reason: 'host-failed', refusedReports: 1 })

  // What the forger wanted to be believed is not what stands on the board: the weights say otherwise.
  const headers = { 'x-host-secret': room.secret }
  const exported = await (
    await fetch(`http://127.0.0.1:${server.port}/api/rooms/${room.code}/export`, { headers })
  ).json()
  expect(exported.board).toHaveLength(1)
  expect(exported.board[0]).toMatchObject({ audited: true })
  expect(shown).toEqual({ before: exported.board[0].beforeBits, after: exported.board[0].afterBits, audited: true })
})
