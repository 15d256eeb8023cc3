/** How fast rooms may be opened: more than any school does, and far less than a script can. */
import type { Cluster } from '../cluster/cluster.ts'
import { Limit } from '../rooms/limits.ts'

const MINUTE = 60
const HOUR = 3600

/** A whole school that begins at ten, everybody behind one address. */
const ONE_SOURCE = { minute: 60, hour: 300 }
const ALL = { minute: 300, hour: 1200 }

export class OpeningPace {
  readonly #limits: { readonly source: readonly Limit[]; readonly all: readonly Limit[] }

  /** `cluster`: the other processes of this server, which count with this one what is opened. */
  constructor(cluster: Pick<Cluster, 'counts'> | null, what: 'rooms' | 'homework' = 'rooms') {
    const [source, all] = [cluster?.counts(what) ?? null, cluster?.counts(`all-${what}`) ?? null]
    this.#limits = {
      source: [new Limit(ONE_SOURCE.minute, MINUTE, source), new Limit(ONE_SOURCE.hour, HOUR, source)],
      all: [new Limit(ALL.minute, MINUTE, all), new Limit(ALL.hour, HOUR, all)],
    }
  }

  /** False when too many were opened. One source that asks in vain takes nothing from the others. */
  async take(source: string): Promise<boolean> {
    for (const limit of this.#limits.source) if (!(await limit.take(source))) return false
    for (const limit of this.#limits.all) if (!(await limit.take('all'))) return false
    return true
  }
}
