/**
 * A real lab that trains whatever has a length of its own a twentieth as long: for tests that ask whether something can be
 * played, and not how well a model does. All it answers is measured, of brains that have read less; only the steps of its
 * marks are those that were asked for, as a room takes no others.
 */
import type { Lab } from '../../shared/lab/lab.ts'
import type { LabJob, LabResult } from '../../shared/lab/jobs.ts'

const SHARE = 1 / 20

export function hurried(lab: Lab): Lab {
  return {
    engine: lab.engine,
    run: async (job, hear) => asAsked(job, await lab.run(shortened(job), hear)),
    steer: (word) => lab.steer(word),
    cancel: (jobId) => lab.cancel(jobId),
    checkpoint: (id) => lab.checkpoint(id),
    restore: (id, at) => lab.restore(id, at),
    keepOnly: (ids) => lab.keepOnly(ids),
    dispose: () => lab.dispose(),
  }
}

/** As many marks and points are told as was asked for. */
function shortened(job: LabJob): LabJob {
  if (job.kind === 'brain') return { ...job, marks: nearer(job.marks) }
  if (job.kind !== 'population') return job
  const brains = job.brains.map((one) => ({
    ...one,
    steps: Math.min(one.steps, Math.max(job.points, less(one.steps))),
  }))
  return { ...job, brains }
}

/** Still ascending, and none later than it was. */
function nearer(marks: readonly number[]): number[] {
  let last = -1
  return marks.map((step) => (last = Math.min(step, Math.max(last + 1, less(step)))))
}

function less(steps: number): number {
  return Math.ceil(steps * SHARE)
}

function asAsked(job: LabJob, result: LabResult): LabResult {
  if (job.kind !== 'brain' || result.kind !== 'brain') return result
  return { ...result, marks: result.marks.map((mark, i) => ({ ...mark, step: job.marks[i] ?? mark.step })) }
}
