/** Team credit is a comparison, so all that may differ between two forks is the team's sentences. */
import { describe, expect, it } from 'vitest'
import type { LabJob } from '../../shared/lab/jobs.ts'
import { adamw, done, startedLab, town, trainJob } from './lab-builders.ts'

type ForksJob = Extract<LabJob, { kind: 'forks' }>

const lab = await startedLab()
await lab.run(trainJob({ steps: 40 }))

function forksJob(changes: Partial<ForksJob> = {}): ForksJob {
  return {
    id: 'forks',
    kind: 'forks',
    from: 'end',
    pool: { from: 0, to: 60 },
    forks: [{ id: 'red', extra: town.train.slice(1000, 1040).map(({ tokens }) => tokens) }],
    seeds: [1, 2],
    rows: 8,
    steps: 12,
    rule: adamw,
    ...changes,
  }
}

describe('forks', () => {
  it('come with the control first, one exam a seed', async () => {
    const before = await lab.checkpoint('end')
    const { forks } = await done(lab, forksJob())
    expect(forks.map(({ id }) => id)).toEqual(['control', 'red'])
    for (const { exams } of forks) expect(exams).toHaveLength(2)
    expect(forks[0].exams[0].bits).not.toBe(forks[0].exams[1].bits)
    expect(forks[1].exams[0].bits).not.toBe(forks[0].exams[0].bits)
    expect(await lab.checkpoint('end')).toEqual(before)
  })

  it('give a team without sentences the control’s own exam', async () => {
    const { forks } = await done(lab, forksJob({ forks: [{ id: 'idle', extra: [] }] }))
    expect(forks[1].exams).toEqual(forks[0].exams)
  })

  it('do not depend on who else plays', async () => {
    const red = forksJob().forks[0]
    const blue = { id: 'blue', extra: town.train.slice(1100, 1110).map(({ tokens }) => tokens) }
    const alone = await done(lab, forksJob())
    const both = await done(lab, forksJob({ forks: [blue, red] }))
    expect(both.forks.find(({ id }) => id === 'red')).toEqual(alone.forks[1])
  })

  it('start from the checkpoint’s weights, whatever its optimizer had in mind', async () => {
    const { moments, ...bare } = await lab.checkpoint('end')
    expect(moments).toBeNull()
    const noise = bare.weights.map((_, i) => ((i % 7) + 1) / 100)
    await lab.restore('with moments', { ...bare, moments: { first: noise, second: noise } })
    const [a, b] = [await done(lab, forksJob()), await done(lab, forksJob({ from: 'with moments' }))]
    expect(b).toEqual(a)
  })

  it('can be cancelled between two forks', async () => {
    const heard: number[] = []
    const running = lab.run(forksJob({ seeds: [1, 2, 3] }), {
      onProgress: ({ done, all }) => {
        expect(all).toBe(6)
        heard.push(done)
        if (done === 2) lab.cancel('forks')
      },
    })
    await expect(running).rejects.toMatchObject({ trouble: 'cancelled' })
    expect(heard).toEqual([1, 2])
  })
})
