/**
 * What this device keeps of a solo match, so that a reload in the middle goes on exactly there: the log of its events, as a
 * server keeps it, and the weights that the rules may still ask for. A browser that keeps nothing still plays; then the
 * match ends with its page.
 */
import { clear, createStore, delMany, entries, keys, set, type UseStore } from 'idb-keyval'
import type { Checkpoint } from '../../shared/engine/engine.ts'
import { checkpointFromBytes, checkpointToBytes } from '../../shared/lab/checkpoint-bytes.ts'
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import type { TextFile } from '../../shared/packs/schema.ts'
import { stops } from '../../stops/rules.ts'
import { matchEventSchema } from '../../shared/protocol/event-schema.ts'

export interface KeptMatch {
  readonly events: readonly MatchEvent[]
  readonly checkpoints: ReadonlyMap<CheckpointId, Checkpoint>
  /** The text that was brought, as a pack; undefined where a world with a grammar is played. */
  readonly text: unknown
}

const [eventPlace, checkpointPlace, textPlace] = ['e', 'c', 't']

export class SoloKeep {
  readonly #store: UseStore
  /** The browser refuses, or has no room: nothing is kept from then on, so that no half of a match is found later. */
  #refused = false

  /** `name`: of the place on this device; matches in other places are not touched. */
  constructor(name = 'gradient-express.solo') {
    this.#store = createStore(name, 'match')
  }

  /** Whether a match was begun here and not cleared away. */
  async holdsMatch(): Promise<boolean> {
    return (await this.#try(() => keys(this.#store)))?.some((key) => under(key, eventPlace) !== null) ?? false
  }

  /** null: there is none, or it is not whole. */
  async match(): Promise<KeptMatch | null> {
    const kept = await this.#try(() => entries<IDBValidKey, unknown>(this.#store))
    try {
      return kept === null ? null : matchOf(kept)
    } catch {
      // What cannot be read is no refusal of the browser: it can be cleared away.
      return null
    }
  }

  async text(file: TextFile): Promise<void> {
    await this.#try(() => set([textPlace, 0], file, this.#store))
  }

  async event(seq: number, event: MatchEvent): Promise<void> {
    await this.#try(() => set([eventPlace, seq], event, this.#store))
  }

  async checkpoint(id: CheckpointId, checkpoint: Checkpoint): Promise<void> {
    await this.#try(() => set([checkpointPlace, id], checkpointToBytes(checkpoint), this.#store))
  }

  async keepOnly(ids: readonly CheckpointId[]): Promise<void> {
    await this.#try(async () => {
      const all = await keys(this.#store)
      const old = all.filter((key) => {
        const id = under(key, checkpointPlace)
        return id !== null && !ids.includes(id)
      })
      await delMany(old, this.#store)
    })
  }

  async clear(): Promise<void> {
    await this.#try(() => clear(this.#store))
  }

  async #try<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.#refused) return null
    try {
      return await work()
    } catch {
      this.#refused = true
      return null
    }
  }
}

/** Throws for events of other rules, and for weights that are none. */
function matchOf(kept: readonly (readonly [IDBValidKey, unknown])[]): KeptMatch | null {
  const of = (place: string) =>
    kept.flatMap(([key, value]) => {
      const name = under(key, place)
      return name === null ? [] : [{ name, value }]
    })
  const logged = of(eventPlace).toSorted((a, b) => Number(a.name) - Number(b.name))
  if (logged.length === 0 || logged.some(({ name }, i) => name !== `${i}`)) return null
  const checkpoints = of(checkpointPlace).flatMap(({ name, value }): [CheckpointId, Checkpoint][] =>
    value instanceof Uint8Array ? [[name, checkpointFromBytes(value)]] : [],
  )
  const event = matchEventSchema(stops)
  const [text] = of(textPlace)
  return {
    events: logged.map(({ value }) => event.parse(value)),
    checkpoints: new Map(checkpoints),
    text: text?.value,
  }
}

/** What is kept under this key, by its number or name; null for a key of another place. */
function under(key: unknown, place: string): string | null {
  if (!Array.isArray(key) || key[0] !== place) return null
  const name: unknown = key[1]
  return typeof name === 'string' || typeof name === 'number' ? `${name}` : null
}
