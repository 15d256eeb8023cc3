/** A training as it was done, part by part, so that it can be done again in the same parts at the same rates. */
import type { TrainJob, TrainReport } from '../../shared/lab/jobs/train.ts'
import type { LossPoint } from '../../shared/lab/shapes.ts'
import type { Made } from '../../shared/lab/made.ts'

/**
 * The jobs that one after the other make the training again; null when the log does not tell at what rate a step was taken.
 * A part that the next one replaced is left out.
 */
export function slicesOf(job: TrainJob, { parts }: Pick<Made, 'parts'>, result: TrainReport): TrainJob[] | null {
  const rates = new Map(result.points.map(({ step, rate }) => [step, rate]))
  const begins = parts.map(({ firstStep }) => firstStep ?? job.firstStep)
  const slices = (begins.length > 0 ? begins : [job.firstStep]).flatMap((firstStep, i) => {
    const next = begins[i + 1]
    if (next !== undefined && next <= firstStep) return []
    const asked = next === undefined ? (parts[i]?.steps ?? job.steps) : next - firstStep
    // What was stopped ended where it was stopped; what crashed was to go on.
    const steps = next === undefined && result.ended === 'stopped' ? result.nextStep - firstStep : asked
    const taken = next === undefined && result.ended === 'diverged' ? stepsFrom(firstStep, result.points) : steps
    const told = Array.from({ length: taken }, (_, k) => rates.get(firstStep + k))
    if (told.includes(undefined)) return [null]
    const from = firstStep > job.firstStep ? job.to : job.from
    return [{ ...job, from, firstStep, steps, rates: told.filter((rate) => rate !== undefined) }]
  })
  const known = slices.filter((slice) => slice !== null)
  return known.length === slices.length ? known : null
}

function stepsFrom(firstStep: number, points: readonly LossPoint[]): number {
  return points.filter(({ step }) => step >= firstStep).length
}

/** One report of all slices, in the words of the report that it is to be compared with. */
export function joined(results: readonly TrainReport[], told: TrainReport): TrainReport {
  const last = results.at(-1)
  if (last === undefined) return told
  // Whoever does it again is not stopped: the last slice is as long as the one that was.
  const ended = told.ended === 'stopped' && last.ended === 'done' ? 'stopped' : last.ended
  return { ...last, to: told.to, jobId: told.jobId, ended, points: results.flatMap(({ points }) => points) }
}
