/**
 * What a host's browser did on an engine of its own comes out again within rounding, as far as rounding decides nothing:
 * real relaxed SIMD against the plain build.
 */
import { planned } from '../../match/small-world.ts'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { buildEngine } from '../../../scripts/build-engine.ts'
import { openLocalLab } from '../../../server/lab/local-lab.ts'
import { Again } from '../../../server/replay/again.ts'
import { readExport } from '../../../server/replay/read-export.ts'
import { type Replayed, replayFile } from '../../../server/replay/replay-file.ts'
import { createWasmEngine } from '../../../shared/engine/wasm/wasm-engine.ts'
import type { LabJob } from '../../../shared/lab/jobs.ts'
import { ShelfLab } from '../../../shared/lab/shelf-lab.ts'
import { tinyBrain, town, trainJob } from '../../lab/lab-builders.ts'
import { Browser } from '../lab/browser.ts'
import { HouseMatch, openHouse } from './house-match.ts'
import { changed, reportsOf, resigned } from './tampered.ts'

vi.setConfig({ hookTimeout: 120_000, testTimeout: 120_000 })

async function relaxed(): Promise<Uint8Array<ArrayBuffer>> {
  await buildEngine()
  return new Uint8Array(await readFile(new URL('../../../build/engine-relaxed.wasm', import.meta.url)))
}

let text: string
beforeAll(async () => {
  const house = await openHouse()
  const code = 'BCDFG'
  const browser = new Browser(town, house.store, code, relaxed)
  const match = await HouseMatch.open(house, code, { plan: ['flashcard', 'run'].map(planned) }, (name, message) =>
    browser.hear(name, message),
  )
  browser.open(match.live.dispatcher)
  await match.play()
  expect(browser.jobs.map(({ kind }) => kind)).toContain('forks')
  expect(browser.verdicts.every((word) => word === null)).toBe(true)
  text = await match.export()
  await match.close()
  await browser.dispose()
  await house.close()
})

function replay(file: string): Promise<Replayed> {
  return replayFile(readExport(file), { packs: 'assets/packs', secret: null, key: null, lab: openLocalLab })
}

test('a match with a browser in it agrees: the same bits where the server was at it last, rounding where only the browser was', async () => {
  const { findings, redone } = await replay(text)
  expect(findings).toEqual([])
  const how = (wanted: (job: LabJob) => boolean) =>
    new Set(redone.filter(({ job }) => wanted(job)).map(({ verdict }) => verdict.how))
  // Flashcard's base model is the browser's; the ghost and every leg of the room's own training are the server's.
  const isGhost = (job: LabJob) => job.kind === 'train' && job.short === true
  expect(how((job) => job.kind === 'train' && job.counts !== true && !isGhost(job))).toEqual(new Set(['within']))
  expect(how(isGhost)).toEqual(new Set(['same-bits']))
  expect(how((job) => job.kind === 'train' && job.counts === true)).toEqual(new Set(['same-bits']))
  expect(how(({ kind }) => kind === 'forks')).toEqual(new Set(['within']))
  expect(how(({ kind }) => kind === 'init' || kind === 'inspect')).toEqual(new Set(['same-bits']))
})

test('a browser that invents credit, or a curve, by more than rounding is found', async () => {
  const credit = changed(text, (file) => {
    for (const { result } of reportsOf(file, 'forks'))
      for (const exam of result.forks[1]?.exams ?? []) exam.keyBits -= 0.02
  })
  expect((await replay(resigned(credit))).findings[0]).toMatch(
    /fork t1, seed \d, key words, bits: off by 0\.0\d+, rounding/,
  )
  const curve = changed(text, (file) => {
    for (const { result } of reportsOf(file, 'train').slice(0, 1)) for (const point of result.points) point.bits *= 0.99
  })
  expect((await replay(resigned(curve))).findings.join('\n')).toMatch(/done again: loss of step \d+, bits: off by/)
})

const labs: { dispose: () => Promise<void> }[] = []
afterAll(() => Promise.all(labs.map((lab) => lab.dispose())))

/** A browser on relaxed SIMD, and who does its jobs again. */
async function bothSides() {
  const binary = await relaxed()
  const lab = new ShelfLab({
    pack: town,
    engine: async (config) => createWasmEngine(config, binary),
    clock: () => performance.now(),
    breathe: async () => {},
    rest: (ms) => new Promise((heard) => setTimeout(heard, ms)),
  })
  const again = new Again(() => openLocalLab(town), new Map())
  labs.push(lab, again)
  const told = async (job: LabJob, by: 'server' | 'browser' = 'browser') => {
    const result = await lab.run(job)
    return { job, result, made: { parts: [{ by, engine: 'wasm-relaxed' }], weights: null } }
  }
  await again.do(await told({ id: 'init', kind: 'init', config: tinyBrain, seed: 1, to: 'start' }))
  return { again, told }
}

test('where a rate makes the last bit decide it says so, and does not call an honest browser a liar', async () => {
  const { again, told } = await bothSides()
  const wild = await told(trainJob({ steps: 200, saveEvery: 200, rule: { kind: 'sgd', rate: 1.2 } }))
  expect((await again.do(wild)).how).toBe('rounding-decides')
  const calm = await told(
    trainJob({ id: 'calm', to: 'calm', steps: 60, saveEvery: 60, rule: { kind: 'sgd', rate: 0.05 } }),
  )
  expect((await again.do(calm)).how).toBe('within')
})

test('the same report said to be the server’s own must be the same bits', async () => {
  const { again, told } = await bothSides()
  const job = trainJob({ steps: 60, saveEvery: 60, rule: { kind: 'sgd', rate: 0.05 } })
  expect((await again.do(await told(job, 'server'))).how).toBe('differs')
})
