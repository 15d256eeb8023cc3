/** What a class has voted is trained on again from an exported match, and comes to the same. */
import { expect, test } from 'vitest'
import { openLocalLab } from '../../../server/lab/local-lab.ts'
import { readExport } from '../../../server/replay/read-export.ts'
import { replayFile } from '../../../server/replay/replay-file.ts'
import { HouseMatch, openHouse, secret } from './house-match.ts'

test('a match of votes is played again to the last bit: the class’s run, and those beside it', async () => {
  const house = await openHouse()
  const match = await HouseMatch.open(house, 'CDFGH', { plan: [{ stop: 'signal-box', form: 'full', rematch: true }] })
  await match.play()
  const text = await match.export()
  await match.close()
  await house.close()
  const { findings, redone } = await replayFile(readExport(text), {
    packs: 'assets/packs',
    secret,
    key: null,
    lab: openLocalLab,
  })
  expect(findings).toEqual([])
  expect(redone.filter(({ job }) => job.kind === 'prefer')).toHaveLength(4)
  expect(new Set(redone.map(({ verdict }) => verdict.how))).toEqual(new Set(['same-bits']))
})
