/**
 * How long a class waits for the first point of its loss curve: from the order to train to the first loss that the page
 * hears of, through the app's own lab, warmed up as the app does when a room opens. Once on the fresh model, and once more.
 */
import type { BenchReport } from '../../shared/bench/report.ts'
import type { Lab } from '../../shared/lab/lab.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { openLab } from '../lab/open-lab.ts'
import { warmUp } from '../lab/warm-up.ts'
import { fetchPack } from '../net/fetch-pack.ts'

/** Null when the lab cannot train here, or `signal` stopped it. */
export async function firstPoint(signal: AbortSignal): Promise<BenchReport['firstPoint']> {
  const pack = await fetchPack('/packs/town.json')
  if (signal.aborted) return null
  const { config, rows } = brainFor('class', pack)
  const lab = await openLab({ pack, allowSoftwareGpu: false })
  const stop = () => void lab.dispose()
  signal.addEventListener('abort', stop)
  try {
    await warmUp(lab, { config, rows })
    await lab.run({ id: 'init', kind: 'init', config, seed: 1, to: 'start' })
    const wait = { pool: { from: 0, to: pack.train.length }, rows }
    const fresh = await untilPoint(lab, 'fresh', wait)
    const again = await untilPoint(lab, 'again', wait)
    return { engine: lab.engine?.name ?? '', fresh, again }
  } catch {
    return null
  } finally {
    signal.removeEventListener('abort', stop)
    await lab.dispose()
  }
}

interface Material {
  readonly pool: { readonly from: number; readonly to: number }
  readonly rows: number
}

/** Milliseconds; the run itself is cut short after its first report. */
async function untilPoint(lab: Lab, id: string, { pool, rows }: Material): Promise<number> {
  const began = performance.now()
  let heard: number | null = null
  await lab.run(
    {
      id,
      kind: 'train',
      from: 'start',
      to: id,
      corpus: { pool, extra: [] },
      sampling: { seed: 1, rows },
      firstStep: 0,
      steps: 1000,
      rule: { kind: 'sgd', rate: 0.1 },
      saveEvery: 1000,
    },
    {
      onProgress: ({ points }) => {
        if (points.length === 0 || heard !== null) return
        heard = performance.now() - began
        lab.steer({ kind: 'stop', jobId: id })
      },
    },
  )
  if (heard === null) throw new Error('the lab trained without a word')
  return heard
}
