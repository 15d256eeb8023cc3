/** A track whose clock moves only while somebody trains: every step of a runner takes so many milliseconds. */
import type { Bout, ForkOrder } from '../../shared/bench/bout.ts'
import type { ContestantId } from '../../shared/bench/contestants.ts'
import { Absent } from '../../shared/bench/race.ts'
import type { BenchShape } from '../../shared/bench/shapes.ts'

type Pace = Partial<Record<ContestantId, number | ((shape: BenchShape) => number)>>

export class Track {
  now = 0
  readonly opened: ContestantId[] = []
  readonly turns: ContestantId[] = []
  readonly closed: ContestantId[] = []
  /** Jobs of forks. */
  readonly jobs: { readonly id: ContestantId; count: number; steps: number; order: ForkOrder }[] = []
  halted = false

  /** One fork in a job of many takes as long as one alone. */
  hooks(msPerStep: Pace, loss = (_: ContestantId, step: number) => 5 - step / 100) {
    return {
      open: async (id: ContestantId, shape: BenchShape): Promise<Bout> => {
        const pace = msPerStep[id]
        if (pace === undefined) throw new Absent('no-device', id)
        this.opened.push(id)
        return this.#bout(id, typeof pace === 'number' ? pace : pace(shape), loss)
      },
      clock: () => this.now,
      say: () => undefined,
      kept: () => undefined,
      stopped: () => this.halted,
      late: () => false,
    }
  }

  #bout(id: ContestantId, ms: number, loss: (id: ContestantId, step: number) => number): Bout {
    return {
      run: async (first, steps) => {
        this.turns.push(id)
        this.now += ms * steps
        const losses = Array.from({ length: steps }, (_, at) => loss(id, first + at))
        return { ms: ms * steps, losses, calls: null }
      },
      forks: async (count, steps, order) => {
        this.jobs.push({ id, count, steps, order })
        this.now += ms * count * steps
        return ms * count * steps
      },
      close: () => this.closed.push(id),
    }
  }
}
