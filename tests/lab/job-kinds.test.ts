/** A kind of job is one file and one line: nobody else keeps a list of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { conductOf, differences, isLong, labJobSchema } from '../../shared/lab/jobs.ts'
import { LabError } from '../../shared/lab/lab-error.ts'
import { tinyBrain, trainJob } from './lab-builders.ts'

const files = readdirSync('shared/lab/jobs').map((name) => name.replace('.ts', ''))

/** Production code, without what belongs to a kind itself and the words for it. */
const production = ['shared', 'server', 'client', 'stops'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => path.endsWith('.ts') && !/lab\/jobs|locale\//.test(path)),
)

test('every file is a kind on the list, under its own name', () => {
  for (const kind of files) expect(conductOf({ kind: kind as 'init' })).toMatchObject({ job: {}, report: {} })
  expect(() => conductOf({ kind: 'unheard-of' as 'init' })).toThrow(LabError)
})

test('no file outside names them one after the other', () => {
  const naming = production.map((path) => {
    const text = readFileSync(path, 'utf8')
    return [path, files.filter((kind) => text.includes(`case '${kind}':`)).length] as const
  })
  expect(production.length).toBeGreaterThan(300)
  expect(naming.filter(([, count]) => count > 2)).toEqual([])
})

test('what a kind leaves unsaid has one answer for all', () => {
  const init = { id: 'j1', kind: 'init', config: tinyBrain, seed: 5, to: 'c1' } as const
  expect(isLong(init)).toBe(false)
  expect([isLong(trainJob()), isLong(trainJob({ short: true }))]).toEqual([true, false])
  const trained = { jobId: 'j', kind: 'train', to: 'c', nextStep: 1, ended: 'done', points: [] } as const
  const drawn = { jobId: 'j', kind: 'init', to: 'c' } as const
  expect(differences(trained, drawn)).toEqual([{ what: 'kind of report', off: Infinity, floor: 0 }])
})

test('a job comes through a door as it was, whatever it says of itself', () => {
  const told = trainJob({ short: true, counts: true, rates: [0.1], paceMs: 40 })
  expect(labJobSchema.parse(JSON.parse(JSON.stringify(told)))).toEqual(told)
})
