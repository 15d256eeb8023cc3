/** What a page does with its lab before anybody trains, so that nobody who presses Train waits for an engine to open. */
import type { Lab } from '../../shared/lab/lab.ts'
import type { Brain } from '../../shared/match/types.ts'

/**
 * Two real steps on a fresh model: they open the engine and measure it, so that the room knows its speed before the first
 * job. Leaves the shelf empty. Rejects with `LabError` when the lab cannot train.
 */
export async function warmUp(lab: Lab, { config, rows }: Pick<Brain, 'config' | 'rows'>): Promise<void> {
  await lab.run({ id: 'warm-init', kind: 'init', config, seed: 1, to: 'warm' })
  // The first one pays for what an engine prepares once.
  for (const id of ['warm-first', 'warm-timed']) {
    await lab.run({
      id,
      kind: 'train',
      from: 'warm',
      to: 'warm',
      corpus: { pool: { from: 0, to: rows }, extra: [] },
      sampling: { seed: 1, rows },
      firstStep: 0,
      steps: 1,
      rule: { kind: 'sgd', rate: 0.01 },
      saveEvery: 1,
    })
  }
  await lab.keepOnly([])
}
