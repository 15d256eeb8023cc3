import type { Lab } from '../../shared/lab/lab.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { answerTo } from './lab-answers.ts'

/** Answers at once, with figures from a seed. */
export function quickLab({ words }: Pick<Pack, 'words'>): Lab {
  return {
    engine: null,
    run: async (job) => answerTo(job, job.id.length + Number(job.id.replaceAll(/\D/g, '')), words.length, 'calm'),
    steer: () => {},
    cancel: () => {},
    checkpoint: () => Promise.reject(new Error('nothing is kept')),
    restore: () => Promise.resolve(),
    keepOnly: () => Promise.resolve(),
    dispose: () => Promise.resolve(),
  }
}
