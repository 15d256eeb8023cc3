/** A dispatcher with real labs on both sides: the server's own, and a browser that is not there yet. */
import { Dispatcher } from '../../../server/lab/dispatcher.ts'
import type { Store } from '../../../server/persistence/store.ts'
import type { LabJob, LabResult } from '../../../shared/lab/jobs.ts'
import { brainFor } from '../../../shared/match/brains.ts'
import type { Pack } from '../../../shared/packs/pack.ts'
import { openHouse } from '../house.ts'
import { Browser } from './browser.ts'

export const code = 'BCDFG'

export interface DispatcherWorld {
  readonly pack: Pack
  readonly store: Store
  readonly dispatcher: Dispatcher
  readonly browser: Browser
  readonly close: () => Promise<void>
}

export async function openDispatcherWorld(): Promise<DispatcherWorld> {
  const house = openHouse()
  const { store, labs } = house
  const pack = await house.packs.pack('town')
  await store.reserveRoom({ code, secretHash: '', createdAt: 0, ended: false })
  const browser = new Browser(pack, store, code)
  const toHost: ConstructorParameters<typeof Dispatcher>[0]['toHost'] = (name, message) => browser.hear(name, message)
  const brain = brainFor('small', pack)
  const isAttended = () => true
  const dispatcher = new Dispatcher({ house, code, pack, brain, papers: () => null, isAttended, toHost })
  const close = async () => {
    await dispatcher.close()
    await browser.dispose()
    await labs.dispose()
  }
  return { pack, store, dispatcher, browser, close }
}

export type TrainJob = Extract<LabJob, { kind: 'train' }>

export function initJob(pack: Pack): LabJob {
  return { id: 'j1', kind: 'init', config: brainFor('small', pack).config, seed: 5, to: 'c1' }
}

export function trainJob(steps: number): TrainJob {
  return {
    id: 'j2',
    kind: 'train',
    from: 'c1',
    to: 'c2',
    corpus: { pool: { from: 0, to: 200 }, extra: [] },
    sampling: { seed: 3, rows: 8 },
    firstStep: 0,
    steps,
    rule: { kind: 'sgd', rate: 0.3 },
    saveEvery: 20,
  }
}

export function trained(result: LabResult): Extract<LabResult, { kind: 'train' }> {
  if (result.kind !== 'train') throw new Error(`a ${result.kind} result`)
  return result
}
