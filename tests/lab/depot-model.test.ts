/** The depot model is a function of its recipe: cut wherever it likes, it comes to the same bits. */
import { expect, test } from 'vitest'
import { checkpointToBytes } from '../../shared/lab/checkpoint-bytes.ts'
import { depotPart, depotStart } from '../../shared/lab/jobs/depot.ts'
import { done, depotJob as job, town, townLab } from './lab-builders.ts'

test('in one go, or part by part with weights that were put away in between', async () => {
  const lab = await townLab()
  expect(await lab.run(job)).toEqual({ jobId: 'j1', kind: 'depot', to: 'depot' })
  const whole = checkpointToBytes(await lab.checkpoint('depot'))
  const { exam } = await done<'evaluate'>(lab, { id: 'j2', kind: 'evaluate', from: 'depot', on: 'held-out' })
  expect(exam.bits).toBeLessThan(Math.log2(town.words.length) - 1)

  await lab.run(depotStart(job))
  for (const [firstStep, most] of [
    [0, 3],
    [3, 17],
    [20, 99],
  ] as const) {
    const put = await lab.checkpoint('depot')
    await lab.keepOnly([])
    await lab.restore('depot', put)
    await lab.run(depotPart(job, town.train.length, firstStep, most))
  }
  expect(checkpointToBytes(await lab.checkpoint('depot'))).toEqual(whole)
  await lab.dispose()
})

test('one that blows up is no model', async () => {
  const lab = await townLab()
  const wild = { ...job, rule: { kind: 'sgd', rate: 500 } } as const
  await expect(lab.run(wild)).rejects.toMatchObject({ trouble: 'bad-job' })
  await lab.dispose()
})
