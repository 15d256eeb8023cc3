/**
 * A match that was really played, exported, and changed: each change is one case. Under the server's signature every one is
 * found; signed again by somebody else, what the lab measured is still found, by measuring it again.
 */
import { planned } from '../../match/small-world.ts'
import { beforeAll, expect, test, vi } from 'vitest'
import { openLocalLab } from '../../../server/lab/local-lab.ts'
import { readExport, UnreadableExport } from '../../../server/replay/read-export.ts'
import { type Replayed, type ReplayOptions, replayFile } from '../../../server/replay/replay-file.ts'
import { fingerprintOf, signerFrom } from '../../../server/attest/signer.ts'
import { HouseMatch, openHouse, secret } from './house-match.ts'
import { changed, drop, eventsOf, type LooseFile, reportsOf, resigned, tapOf, thief } from './tampered.ts'

vi.setConfig({ hookTimeout: 120_000, testTimeout: 120_000 })

let text: string
let other: string
let unfinished: string
beforeAll(async () => {
  const house = await openHouse()
  const match = await HouseMatch.open(house, 'BCDFG')
  await match.play()
  text = await match.export()
  const second = await HouseMatch.open(house, 'HJKLM', { plan: [planned('pile-of-math')] })
  await second.play()
  other = await second.export()
  const third = await HouseMatch.open(house, 'NPQRS')
  await third.must({ type: 'host', command: { kind: 'start' } })
  unfinished = await third.export()
  await Promise.all([match.close(), second.close(), third.close()])
  await house.close()
})

function replay(file: string, part: Partial<ReplayOptions> = {}): Promise<Replayed> {
  return replayFile(readExport(file), { packs: 'assets/packs', secret, key: null, lab: null, ...part })
}

test('as it was played it agrees, to the last bit, and is signed by this folder’s key', async () => {
  const { signature, findings, redone, match } = await replay(text, { lab: openLocalLab })
  expect(findings).toEqual([])
  expect(signature.by).toBe('expected')
  expect(new Set(redone.map(({ verdict }) => verdict.how))).toEqual(new Set(['same-bits']))
  const kinds = new Set(redone.map(({ job }) => job.kind))
  expect(kinds).toEqual(new Set(['generate', 'init', 'train', 'step', 'inspect', 'predict', 'evaluate', 'forks']))
  // The train was really driven: the lever was moved between legs, it derailed, and was stopped.
  const trained = reportsOf(JSON.parse(text), 'train').map(({ result }) => result)
  expect(new Set(trained.flatMap(({ points }) => points.map(({ rate }) => rate))).size).toBeGreaterThan(1)
  expect(new Set(trained.map(({ ended }) => ended))).toEqual(new Set(['done', 'diverged', 'stopped']))
  expect(match?.board).toHaveLength(1)
})

interface Case {
  readonly change: (file: LooseFile) => void
  /** What is said about it when the lab is asked again; null: only the signature can tell. */
  readonly again: RegExp | null
}

const cases: Readonly<Record<string, Case>> = {
  'an event dropped': {
    change: (file) => drop(file, tapOf(file, 'vote').event),
    again: null,
  },
  'a bet taken out': {
    change: (file) => drop(file, tapOf(file, 'bet').event),
    again: null,
  },
  'a bet made perfect': {
    change: (file) => {
      const bet = tapOf(file, 'bet').on.tap
      bet.racks = {}
      bet.words = { 7: 20 }
    },
    again: null,
  },
  'a player renamed': {
    change: (file) => {
      const [ada] = eventsOf(file, 'joined')
      if (ada) ada.name = 'Zoe'
    },
    again: null,
  },
  'times moved': {
    change: (file) => {
      for (const event of file.events) event.at -= 3_600_000
      for (const row of file.board) row.at -= 3_600_000
    },
    again: null,
  },
  'a forecast invented': {
    change: (file) => {
      tapOf(file, 'forecast').on.tap.dropBits = 5.5
    },
    again: null,
  },
  'credit invented': {
    change: (file) => {
      for (const { result } of reportsOf(file, 'forks'))
        for (const exam of result.forks[1]?.exams ?? []) exam.keyBits -= 0.3
    },
    again: /lab-done of j\d+\), done again: fork t1, seed \d, key words, bits: off by 0\.3/,
  },
  'a loss curve invented': {
    change: (file) => {
      const told = [
        ...reportsOf(file, 'train').map(({ result }) => result),
        ...eventsOf(file, 'lab-progress').map(({ progress }) => progress),
      ]
      for (const { points } of told) for (const point of points) point.bits *= 0.97
    },
    again: /done again: loss of step \d+, bits: off by/,
  },
  'audits switched off': {
    change: (file) => {
      for (const event of eventsOf(file, 'lab-done')) event.audited = false
      for (const row of file.board) row.audited = false
      file.checkpoints = {}
    },
    again: /the server measured it, and it does not count/,
  },
  'weights emptied': {
    change: (file) => {
      file.checkpoints = {}
    },
    again: /the weights \w+ of the exam at step \d+ are missing/,
  },
  'a prediction invented': {
    change: (file) => {
      const shares = reportsOf(file, 'predict').at(-1)?.result.distributions[0]
      shares?.reverse()
    },
    again: /done again: distribution 0, probability: off by/,
  },
  'an exam invented': {
    change: (file) => {
      for (const { result } of reportsOf(file, 'evaluate').slice(-1)) result.exam.bits -= 0.01
      for (const row of file.board) row.afterBits -= 0.01
    },
    again: /done again: exam, bits: off by 0\.01/,
  },
  'a derailment hidden': {
    change: (file) => {
      for (const { result } of reportsOf(file, 'train')) if (result.ended === 'diverged') result.ended = 'stopped'
    },
    again: /done again|the rules refuse it/,
  },
  'a rate that no lever asked for': {
    change: (file) => {
      for (const { result } of reportsOf(file, 'train').slice(-1)) for (const point of result.points) point.rate = 0.07
    },
    again: /a rate that no lever asked for/,
  },
  'the votes at a depot taken out': {
    change: (file) => {
      for (const one of eventsOf(file, 'tapped')) {
        if (one.on.ask === 'drive' && one.on.tap === 'faster') drop(file, one)
      }
    },
    again: null,
  },
  'a step’s arrows bent': {
    change: (file) => {
      for (const { result } of reportsOf(file, 'step').slice(0, 1))
        for (const entry of result.trace.top) entry.gradient *= 2
    },
    again: /done again: largest gradients/,
  },
  'a report said to be a browser’s': {
    change: (file) => {
      for (const { event, result } of reportsOf(file, 'evaluate').slice(-1)) {
        event.made = { parts: [{ by: 'browser', engine: 'webgpu' }], weights: null }
        result.exam.bits -= 0.01
      }
    },
    again: /it counts as measured by the server, and was not/,
  },
  'a board row raised': {
    change: (file) => {
      for (const row of file.board) row.beforeBits += 1
    },
    again: /the board rows are not those of the log/,
  },
  'weights swapped': {
    change: (file) => {
      const [[one, a], [two, b]] = Object.entries(file.checkpoints)
      file.checkpoints = { [one]: b, [two]: a }
    },
    again: /the weights untrained are not those that the log names/,
  },
  'weights of another room': {
    change: (file) => {
      file.checkpoints['untrained'] = Object.values((JSON.parse(other) as LooseFile).checkpoints)[0] ?? ''
    },
    again: null,
  },
  'an exam paper exchanged': {
    change: (file) => {
      file.sealed?.lesson?.exam.reverse()
    },
    again: null,
  },
  'two events exchanged': {
    change: (file) => {
      const [first, second] = eventsOf(file, 'joined')
      if (!first || !second) throw new Error('nobody joined')
      const [a, b] = [file.events.indexOf(first), file.events.indexOf(second)]
      file.events[a] = { ...second, at: first.at }
      file.events[b] = { ...first, at: second.at }
    },
    again: null,
  },
  'the end cut off': {
    change: (file) => {
      file.events.splice(-3)
    },
    again: null,
  },
}

test.each(Object.entries(cases))('%s: found under the signature', async (_what, { change }) => {
  const { findings, signature } = await replay(changed(text, change))
  expect(findings).not.toEqual([])
  expect(signature.by).toBe('expected')
})

const measurable = Object.entries(cases).flatMap(([what, { change, again }]) =>
  again === null ? [] : [[what, change, again] as const],
)

test.each(measurable)('%s, and signed by somebody else: found all the same', async (_what, change, again) => {
  const { findings, signature } = await replay(resigned(changed(text, change)), { secret: null, lab: openLocalLab })
  expect(signature.by).toBe('unknown')
  expect(findings.join('\n')).toMatch(again)
})

test('a whole match signed by another key agrees, but nobody knows whose it is; if a key is named it must be that one', async () => {
  const forged = resigned(changed(text, cases['a bet made perfect']?.change ?? (() => {})))
  const { signature, findings } = await replay(forged)
  expect(signature).toMatchObject({ by: 'unknown', fingerprint: fingerprintOf(thief.key) })
  expect(findings).toEqual([])
  const key = fingerprintOf(signerFrom(secret).key)
  expect((await replay(forged, { key })).findings).toEqual([
    `signed by the key ${fingerprintOf(thief.key)}, and not by ${key}`,
  ])
  expect((await replay(text, { key, secret: null })).signature.by).toBe('expected')
})

test('the signature of another room, none, and one under other words are no signature', async () => {
  const from = JSON.parse(other) as LooseFile
  const swapped = await replay(changed(text, (file) => void (file.signed = from.signed)))
  expect(swapped.findings).toContain('the signature is for room HJKLM, and this is the log of room BCDFG')
  const bare = await replay(changed(text, (file) => void (file.signed = null)))
  expect(bare.signature.by).toBe('nobody')
  expect(bare.findings[0]).toContain('the file is not signed')
  const bent = await replay(
    changed(text, (file) => {
      if (file.signed) file.signed.statement = file.signed.statement.replace('BCDFG', 'BCDFH')
    }),
  )
  expect(bent.findings[0]).toContain('the signature is not that of its key')
})

test('a match that is not over can be followed at home; elsewhere it says why it cannot', async () => {
  expect(unfinished).not.toContain('"sealed":{"lesson"')
  expect((await replay(unfinished)).findings).toEqual([])
  const { findings } = await replay(unfinished, { secret: null })
  expect(findings).toEqual([expect.stringContaining('only its own server can follow it')])
})

test('a file that is cut off, or no match, is named so', () => {
  expect(() => readExport(text.slice(0, -100))).toThrow(UnreadableExport)
  expect(() => readExport('{"format":1}')).toThrow('format 3')
  expect(() =>
    readExport(changed(text, (file) => void (file.events[5] = { at: 1, type: 'dropped', seat: 7 } as never))),
  ).toThrow('event 5, seat')
})
