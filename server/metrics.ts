/**
 * What whoever runs a server may watch, in Prometheus' words: counts and times, of rooms and never of persons. Names and
 * units follow its guide (seconds, `_total`), and the buckets end where a person at a phone has long given up.
 */
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Read when somebody asks. */
export interface Standing {
  /** Rooms in memory. */
  readonly rooms: () => number
  /** Lines that are open, by who speaks on them. */
  readonly lines: () => Readonly<Record<'seat' | 'host' | 'projector', number>>
  /** Works of the lab that wait for their turn. */
  readonly waiting: () => number
}

const PREFIX = 'gradient_express_'
/** s */
const ANSWERED = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10]
/** s: a forward pass takes some ms, a whole training minutes. */
const WORKED = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300]

export class Metrics {
  readonly #registry = new Registry()
  readonly #answered = this.#histogram('request_seconds', 'From a request of a room to its receipt', ANSWERED, [
    'answer',
  ])
  readonly #written = this.#histogram('store_append_seconds', 'Writing one event down', ANSWERED)
  readonly #waited = this.#histogram('lab_wait_seconds', 'Waiting for a turn in the lab of this server', WORKED)
  readonly #worked = this.#histogram('lab_turn_seconds', 'One turn in the lab of this server', WORKED)

  readonly contentType = this.#registry.contentType

  constructor() {
    // Memory, garbage collection, file descriptors, event-loop delay.
    collectDefaultMetrics({ register: this.#registry })
  }

  watch({ rooms, lines, waiting }: Standing): void {
    this.#gauge('rooms', 'Rooms in memory', (gauge) => gauge.set(rooms()))
    this.#gauge('lab_waiting', 'Works that wait for a turn in the lab of this server', (gauge) => gauge.set(waiting()))
    this.#gauge(
      'lines',
      'Open lines to rooms',
      (gauge) => {
        for (const [role, count] of Object.entries(lines())) gauge.set({ role }, count)
      },
      ['role'],
    )
  }

  /** All times in seconds. `isDone`: a view came back, and no word. */
  answered(seconds: number, isDone: boolean): void {
    this.#answered.observe({ answer: isDone ? 'done' : 'refused' }, seconds)
  }

  written(seconds: number): void {
    this.#written.observe(seconds)
  }

  worked(waited: number, worked: number): void {
    this.#waited.observe(waited)
    this.#worked.observe(worked)
  }

  /** In the text format of Prometheus. */
  async text(): Promise<string> {
    return await this.#registry.metrics()
  }

  #histogram(name: string, help: string, buckets: number[], labelNames: string[] = []): Histogram {
    return new Histogram({ name: PREFIX + name, help, buckets, labelNames, registers: [this.#registry] })
  }

  #gauge(name: string, help: string, read: (gauge: Gauge) => void, labelNames: string[] = []): void {
    const gauge: Gauge = new Gauge({ name: PREFIX + name, help, labelNames, registers: [], collect: () => read(gauge) })
    this.#registry.registerMetric(gauge)
  }
}
