/** The goals of the engine beside what was measured. Medians against medians; the rival's faster form counts. */
import type { ContestantId } from './contestants.ts'
import type { BenchFile, BenchReport, RanEntry } from './report.ts'

export interface Goal {
  readonly figure: string
  readonly goal: string
  readonly measured: string
  /** Null when this run did not measure it. */
  readonly met: boolean | null
}

/** Null when the run was stopped before it came to this part. */
type Part = BenchReport | null

const missing = { measured: 'not measured in this run', met: null } as const

export function goalsOf({ browser, nullDevice }: BenchFile): Goal[] {
  return [
    ...counts(nullDevice),
    hostWork(nullDevice),
    ...wasm(browser),
    ...graphics(browser),
    population(browser),
    firstLoss(browser),
    memory(nullDevice),
  ]
}

function counts(report: Part): Goal[] {
  const calls = ranIn(report, 'g', 'webgpu')?.calls
  const others = (['naive-webgpu', 'jax-webgpu'] as const).map((id) => ranIn(report, 'g', id)?.calls?.dispatches)
  const dispatches = { figure: 'dispatches a step, 2 layers', goal: '<= 27 (stretch 3)' }
  const steady = {
    figure: 'steady state, a step',
    goal: '0 new buffers, 0 bind groups, <= 1/8 submit, <= 1/8 readback',
  }
  if (!calls)
    return [
      { ...dispatches, ...missing },
      { ...steady, ...missing },
    ]
  const { buffers, bindGroups, submits, readbacks } = calls
  return [
    {
      ...dispatches,
      measured: `${digits(calls.dispatches)}; tfjs naive ${digits(others[0])}, jax-js ${digits(others[1])}`,
      met: calls.dispatches <= 27,
    },
    {
      ...steady,
      measured: `${digits(buffers)} buffers, ${digits(bindGroups)} bind groups, ${digits(submits)} submits, ${digits(readbacks)} readbacks`,
      met: buffers === 0 && bindGroups === 0 && submits <= 1 / 8 && readbacks <= 1 / 8,
    },
  ]
}

function hostWork(report: Part): Goal {
  const row = { figure: 'host milliseconds a step, null device, shape G', goal: '<= 0.1' }
  const ms = medianOf(report, 'g', 'webgpu')
  if (ms === null) return { ...row, ...missing }
  const naive = digits(medianOf(report, 'g', 'naive-webgpu'))
  const jax = digits(medianOf(report, 'g', 'jax-webgpu'))
  return { ...row, measured: `${digits(ms)}; tfjs naive ${naive}, jax-js ${jax}`, met: ms <= 0.1 }
}

/** Our WASM is the build that the app would take here: relaxed SIMD where it runs, else plain. */
function wasm(report: Part): Goal[] {
  const own = (shape: string) => (ranIn(report, shape, 'wasm-relaxed') ? 'wasm-relaxed' : 'wasm-simd')
  const ms = medianOf(report, 'g', own('g'))
  const inTime = { figure: 'WASM, one thread, shape G', goal: '<= 100 ms a step (stretch 66)' }
  const tfjs = ['naive-wasm', 'tfjs-wasm'] as const
  return [
    ms === null ? { ...inTime, ...missing } : { ...inTime, measured: `${digits(ms)} ms (${own('g')})`, met: ms <= 100 },
    against(report, 'WASM, one thread, shape G', 'g', own('g'), 'jax-js', ['jax-wasm'], 1.5),
    against(report, 'WASM, classroom shape', 'classroom', own('classroom'), 'tfjs-wasm', tfjs, 8),
    against(report, 'WASM, classroom shape', 'classroom', own('classroom'), 'jax-js', ['jax-wasm'], 2),
  ]
}

function graphics(report: Part): Goal[] {
  const card = report?.machine.adapter?.software === false ? 'WebGPU on a graphics card' : 'WebGPU in software'
  const jaxGoal = report?.machine.adapter?.software === false ? 5 : 1.5
  return (['classroom', 'g'] as const).flatMap((shape) => {
    const figure = `${card}, ${shape === 'g' ? 'shape G' : 'classroom shape'}`
    return [
      against(report, figure, shape, 'webgpu', 'tfjs-webgpu', ['naive-webgpu', 'tfjs-webgpu'], 10),
      against(report, figure, shape, 'webgpu', 'jax-js', ['jax-webgpu'], jaxGoal),
    ]
  })
}

/** `times` as fast as the fastest of the rivals. */
function against(
  report: Part,
  figure: string,
  shape: string,
  id: ContestantId,
  rival: string,
  rivals: readonly ContestantId[],
  times: number,
): Goal {
  const row = { figure, goal: `>= ${times}x faster than ${rival}` }
  const own = medianOf(report, shape, id)
  const theirs = rivals.flatMap((one) => medianOf(report, shape, one) ?? [])
  if (own === null || theirs.length === 0) return { ...row, ...missing }
  const ratio = Math.min(...theirs) / own
  const measured = `${digits(ratio)}x: ${digits(own)} ms against ${digits(Math.min(...theirs))} ms`
  return { ...row, measured, met: ratio >= times }
}

function population(report: Part): Goal {
  const row = {
    figure: '42 forks of the classroom shape as one job, WASM',
    goal: '>= 1.7x one after another (2 threads)',
  }
  const populations = report?.populations.flatMap((one) => (one.ran ? [one] : [])) ?? []
  const found = populations.find(({ id }) => id === 'wasm-relaxed') ?? populations.find(({ id }) => id === 'wasm-simd')
  if (!found) return { ...row, ...missing }
  const { id, together, inTurn, steps } = found
  const ratio = inTurn / together
  const seconds = `${digits(together / 1000)} s against ${digits(inTurn / 1000)} s`
  return { ...row, measured: `${digits(ratio)}x with ${steps} steps each (${id}): ${seconds}`, met: ratio >= 1.7 }
}

function firstLoss(report: Part): Goal {
  const row = { figure: 'first loss after pressing Train', goal: '<= 150 ms' }
  if (!report?.firstPoint) return { ...row, ...missing }
  const { engine, fresh, again } = report.firstPoint
  return { ...row, measured: `${digits(fresh)} ms, again ${digits(again)} ms (${engine})`, met: fresh <= 150 }
}

function memory(report: Part): Goal {
  const row = { figure: 'GPU memory, shape G', goal: '<= 20 MB' }
  const bytes = ranIn(report, 'g', 'webgpu')?.calls?.bytes
  if (bytes === undefined) return { ...row, ...missing }
  const naive = ranIn(report, 'g', 'naive-webgpu')?.calls?.bytes
  const theirs = naive === undefined ? '' : `; tfjs naive ${digits(naive / 1e6)} MB`
  return { ...row, measured: `${digits(bytes / 1e6)} MB${theirs}`, met: bytes <= 20e6 }
}

function ranIn(report: Part, shape: string, id: ContestantId): RanEntry | null {
  const entry = report?.races.find(({ name }) => name === shape)?.entries.find((one) => one.id === id)
  return entry?.ran ? entry : null
}

function medianOf(report: Part, shape: string, id: ContestantId): number | null {
  return ranIn(report, shape, id)?.step.median ?? null
}

/** Three significant digits, or a dash for what is not there. */
export function digits(value: number | null | undefined): string {
  if (value === null || value === undefined) return '-'
  return Math.abs(value) >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(3)))
}
