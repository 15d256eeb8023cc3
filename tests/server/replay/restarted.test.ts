/** A server that goes away in mid-leg, twice, leaves a log that can be played again to the last bit. */
import { expect, test } from 'vitest'
import { openLocalLab } from '../../../server/lab/local-lab.ts'
import { readExport } from '../../../server/replay/read-export.ts'
import { replayFile } from '../../../server/replay/replay-file.ts'
import { HouseMatch, openHouse, secret } from './house-match.ts'
import { reportsOf } from './tampered.ts'

async function driveThroughRestarts(match: HouseMatch): Promise<void> {
  const points = () => match.run?.train.points.length ?? 0
  for (let leg = 0; match.run?.phase === 'train';) {
    const { mode, jobId } = match.run.train
    if (mode !== 'turbo') {
      await match.until(() => match.match.jobs.every(({ kind }) => kind === 'predict'))
      if (mode === 'halt' && leg < 2) await match.vote(leg === 0 ? 'faster' : 'keep')
      await match.next()
      continue
    }
    const begun = points()
    const isOver = () => match.run?.train.jobId !== jobId
    await match.until(() => isOver() || points() > begun + (leg === 1 ? 50 : 0))
    if (leg < 2) await match.restart()
    leg += 1
    await match.until(isOver)
  }
}

test('it goes on from its last weights, or takes the told steps again as they were', async () => {
  const house = await openHouse()
  const match = await HouseMatch.open(house, 'BCDFG')
  await match.play(driveThroughRestarts)
  const text = await match.export()
  await match.close()
  await house.close()
  const again = reportsOf(JSON.parse(text), 'train').filter(({ event }) => event.made?.parts[0]?.by === 'unknown')
  expect(again).toHaveLength(2)
  const { findings, redone } = await replayFile(readExport(text), {
    packs: 'assets/packs',
    secret,
    key: null,
    lab: openLocalLab,
  })
  expect(findings).toEqual([])
  expect(new Set(redone.map(({ verdict }) => verdict.how))).toEqual(new Set(['same-bits']))
})
