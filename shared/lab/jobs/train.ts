/**
 * Many optimizer steps, live losses, and two levers (rate, stop) that work between steps.
 *
 * A run can crash. It has diverged when a loss is not a number or above three times blind guessing;
 * then the checkpoint it was to leave holds the last state that was seen to be sound, which is the depot of the game.
 */
import { entryAt } from '../../measures/entries.ts'
import { z } from 'zod'
import type { Batch, Engine } from '../../engine/engine.ts'
import { batchOf, corpusSentences, drawer } from '../batches.ts'
import { burstOf } from '../burst.ts'
import { inBits, same } from '../compare.ts'
import type { Tools } from '../tools.ts'
import { ENTRY, HOLDER, jobKind } from '../job-kind.ts'
import { corpus, count, id, lossPoint, rate, rule, sampling, size, steps, type LossPoint, type Of } from '../shapes.ts'
import { areAskedRates } from '../told-rates.ts'

const job = z.object({
  kind: z.literal('train'),
  id,
  from: id,
  to: id,
  corpus,
  sampling,
  /** First batch number; a run that is resumed goes on where it stopped. */
  firstStep: count,
  steps,
  rule,
  /** Saves itself after so many steps, again and again. */
  saveEvery: size,
  /**
   * Rates of its first steps, one a step: they were taken before and are taken again as they were. Neither lever moves
   * them, and a stop waits for their end.
   */
  rates: z.array(rate).max(1_000_000).exactOptional(),
  /**
   * The room's own model, which a board may tell of. Whoever keeps the log takes these steps itself; another machine only
   * goes ahead, so that its weights are not asked for.
   */
  counts: z.literal(true).exactOptional(),
  /** Over sooner than its weights could travel: whoever keeps the log takes these few steps. */
  short: z.literal(true).exactOptional(),
  /**
   * Milliseconds from one step to the next, at least: a step is taken when its time has come, and not before, so that
   * people can follow it. Nothing is held back: what is told was just computed. Steps that were taken before do not wait.
   */
  paceMs: z.number().min(0).max(3_600_000).exactOptional(),
})

const report = z.object({
  jobId: id,
  kind: z.literal('train'),
  to: id,
  /** Number of the next batch: firstStep + the steps behind `to`, which a crashed run leaves at its last sound state. */
  nextStep: count,
  ended: z.enum(['done', 'stopped', 'diverged']),
  points: z.array(lossPoint),
})

export type TrainJob = Of<typeof job>
export type TrainReport = Of<typeof report>

/** Above this multiple of ln V a run counts as crashed. */
const DIVERGED = 3
/** A state in mid-run is kept as a place to go back to up to this multiple of ln V. */
const SOUND = 1.5
/** Between two reports. */
const REPORT_MS = 250
/** A train that waits for its next step hears of a lever at least so often. */
const LONGEST_REST_MS = 200

export function hasDiverged(lossNats: number, vocab: number): boolean {
  return !(lossNats <= DIVERGED * Math.log(vocab))
}

async function run(job: TrainJob, tools: Tools): Promise<TrainReport> {
  const from = tools.take(job.from)
  const engine = await tools.open(from)
  const draw = drawer(corpusSentences(tools.pack, job.corpus), job.sampling)
  const batchAt = (step: number) => batchOf(from.config, draw(step))
  let depotStep: number | null = null

  const points: LossPoint[] = []
  const last = job.firstStep + job.steps
  let step = job.firstStep
  let reported = { points: 0, at: -Infinity }
  let burst = 1
  const again = job.rates ?? []
  const started = tools.clock()
  while (step < last && !(tools.wishes.stop && step - job.firstStep >= again.length)) {
    const rate = again[step - job.firstStep] ?? tools.wishes.rate ?? job.rule.rate
    const untilSave = job.saveEvery - ((step - job.firstStep) % job.saveEvery)
    const due = step - job.firstStep < again.length ? Infinity : stepsDue(job, tools, started) - (step - job.firstStep)
    if (due < 1) {
      const { paceMs = 0 } = job
      const next = started + (step - job.firstStep - again.length) * paceMs
      await tools.rest(Math.min(LONGEST_REST_MS, Math.max(1, next - tools.clock())))
      continue
    }
    const most = Math.min(burst, untilSave, last - step, alike(again, step - job.firstStep), due)
    const batches = Array.from({ length: most }, (_, i) => batchAt(step + i))

    const began = tools.clock()
    const losses = await engine.train(batches, { ...job.rule, rate })
    const msPerStep = Math.max((tools.clock() - began) / batches.length, 0.01)
    tools.timed(msPerStep)
    burst = burstOf(msPerStep)

    const crash = losses.findIndex((loss) => hasDiverged(loss, from.config.vocab))
    const sane = crash < 0 ? losses : losses.subarray(0, crash)
    points.push(...Array.from(sane, (loss, i) => ({ step: step + i, bits: loss / Math.LN2, rate })))
    step += batches.length
    if (crash >= 0) return ended('diverged')

    const now = tools.clock()
    const saving = (step - job.firstStep) % job.saveEvery === 0
    // Before every save, so that no checkpoint holds a step of which nobody was told.
    if (now - reported.at >= REPORT_MS || step === last || saving) {
      tools.report({ done: step - job.firstStep, all: job.steps, points: points.slice(reported.points) })
      reported = { points: points.length, at: now }
    }
    if (step < last && saving) await save(SOUND, batches)
    await tools.breathe()
  }
  if (step > job.firstStep && !(await save(DIVERGED, [batchAt(step - 1)]))) return ended('diverged')
  return ended(step < last ? 'stopped' : 'done')

  /** Leaves the model on the shelf if it is no worse on the last batch than so many times blind guessing. */
  async function save(limit: number, batches: readonly Batch[]): Promise<boolean> {
    const loss = await meanLoss(engine, entryAt(batches, batches.length - 1))
    if (!(loss <= limit * Math.log(from.config.vocab))) return false
    tools.put(job.to, await engine.save())
    depotStep = step
    return true
  }

  function ended(how: TrainReport['ended']): TrainReport {
    if (depotStep === null) tools.put(job.to, from)
    return { jobId: job.id, kind: 'train', to: job.to, nextStep: depotStep ?? job.firstStep, ended: how, points }
  }
}

/** How many steps of the job may have begun by now; those that were taken again count as if they had waited. */
function stepsDue({ paceMs, rates = [] }: TrainJob, { clock, wishes }: Tools, started: number): number {
  if (paceMs === undefined || paceMs <= 0 || wishes.hurry) return Infinity
  return rates.length + Math.floor((clock() - started) / paceMs) + 1
}

/** How many steps from `at` on have one rate; where the list is over there is no limit. */
function alike(rates: readonly number[], at: number): number {
  if (at >= rates.length) return Infinity
  const other = rates.findIndex((rate, i) => i > at && rate !== rates[at])
  return (other < 0 ? rates.length : other) - at
}

/** Mean loss over the asked positions of a batch, nats. */
export async function meanLoss(engine: Engine, batch: Batch): Promise<number> {
  const losses = await engine.evaluate(batch)
  const asked = batch.targets.reduce((count, target) => count + (target < 0 ? 0 : 1), 0)
  return losses.reduce((sum, loss) => sum + loss, 0) / asked
}

/** Losses in the order of their steps, within the job, above zero and below the absurd; at rates that were asked for. */
function pointsTrouble(job: TrainJob, points: readonly LossPoint[], turns: readonly number[]): string | null {
  let before = job.firstStep - 1
  for (const { step, bits } of points) {
    if (step <= before || step >= job.firstStep + job.steps) return 'steps out of order'
    if (bits < 0 || bits > 100) return 'loss out of range'
    before = step
  }
  const again = (step: number) => job.rates?.[step - job.firstStep]
  if (points.some(({ step, rate }) => again(step) !== undefined && again(step) !== rate))
    return 'another rate than before'
  const free = points.filter(({ step }) => again(step) === undefined)
  return areAskedRates(free, [job.rule.rate, ...turns]) ? null : 'a rate that nobody asked for'
}

export const train = jobKind(job, report, {
  run,
  answers: ({ to }, report) => report.to === to,
  differences(a, b) {
    const last = Math.min(a.points.length, b.points.length)
    return [
      ...a.points.slice(0, last).map(({ step, bits }, i) => inBits(`loss of step ${step}`, bits, b.points[i]?.bits)),
      same('steps', a.points.map(({ step }) => step).join(), b.points.map(({ step }) => step).join()),
      same('end', `${a.ended} ${a.nextStep}`, `${b.ended} ${b.nextStep}`),
    ]
  },
  away: {
    isLong: ({ short }) => short !== true,
    heaviest: ({ steps }) => steps * (HOLDER + 3 * ENTRY),
    progressTrouble: (job, { all, points }, turns) =>
      all === job.steps ? pointsTrouble(job, points, turns) : 'another number of steps',
    trouble(job, { to, nextStep, ended, points }, _vocab, { turns, isStopped }) {
      const last = job.firstStep + job.steps
      if (to !== job.to) return 'another checkpoint'
      if (nextStep < job.firstStep || nextStep > last) return 'step out of range'
      if (ended === 'done' && (nextStep !== last || points.length !== job.steps)) return 'steps missing'
      if (ended === 'stopped' && !isStopped) return 'stopped without being asked'
      return pointsTrouble(job, points, turns)
    },
  },
})
