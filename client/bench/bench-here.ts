/** The benchmark in this browser: a worker for each contestant, started when it is needed and ended afterwards. */
import type { BenchReport } from '../../shared/bench/report.ts'
import { runBench, type BenchFigures, type BenchHooks, type BenchPlan } from '../../shared/bench/run-bench.ts'
import { firstPoint } from './first-point.ts'
import { machineHere } from './machine.ts'
import { openWorkerBout } from './worker-bout.ts'

export interface BenchOptions {
  readonly plan: BenchPlan
  /** Also how long the app's lab takes to its first loss. */
  readonly lab: boolean
  readonly say: BenchHooks['say']
  /** Hears the report as it grows. */
  readonly kept: (report: BenchReport) => void
  /** Ends everything at once; what was measured until then is kept. */
  readonly signal: AbortSignal
}

export async function benchHere({ plan, lab, say, kept, signal }: BenchOptions): Promise<BenchReport> {
  const made = new Date().toISOString()
  const machine = await machineHere()
  const first = lab ? await firstPoint(signal) : null
  const reportOf = (figures: BenchFigures): BenchReport => {
    return { format: 2, made, machine, ...figures, firstPoint: first }
  }
  const figures = await runBench(plan, {
    open: (id, shape) => openWorkerBout({ id, shape, patient: !plan.quick, signal }),
    clock: () => performance.now(),
    stopped: () => signal.aborted,
    say,
    kept: (figures) => kept(reportOf(figures)),
  })
  return reportOf(figures)
}
