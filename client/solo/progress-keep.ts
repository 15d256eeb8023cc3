/**
 * Where a device keeps what it remembers of playing alone. It is in this browser and nowhere else. What cannot be kept is
 * still there until the page goes, and the page says so.
 */
import { clear, createStore, get, update } from 'idb-keyval'
import { noProgress, progressSchema, type Progress } from './progress.ts'

/** `refused`: this browser keeps nothing; `full`: there is no room; `unreadable`: what was kept is of no version that we know. */
export type KeepTrouble = 'refused' | 'full' | 'unreadable'

const PLACE = 'all'

export class ProgressKeep {
  readonly #store = createStore('gradient-express.alone', 'progress')
  readonly #hear: () => void
  progress: Progress = noProgress
  trouble: KeepTrouble | null = null

  /** `hear`: something has changed. */
  constructor(hear: () => void) {
    this.#hear = hear
  }

  async load(): Promise<void> {
    await this.#try(async () => {
      const found: unknown = await get(PLACE, this.#store)
      const read = readOf(found)
      this.trouble = read === null ? 'unreadable' : null
      this.progress = read ?? noProgress
    })
  }

  /** On what is kept, which another tab may have changed meanwhile. */
  async change(how: (progress: Progress) => Progress): Promise<void> {
    this.progress = how(this.progress)
    await this.#try(async () => {
      let next = this.progress
      await update<unknown>(
        PLACE,
        (found) => (next = found === undefined ? this.progress : how(readOf(found) ?? noProgress)),
        this.#store,
      )
      this.progress = next
      this.trouble = null
    })
  }

  async clear(): Promise<void> {
    this.progress = noProgress
    await this.#try(async () => {
      await clear(this.#store)
      this.trouble = null
    })
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.trouble = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused'
    }
    this.#hear()
  }
}

/** null: nobody knows how to read it. */
function readOf(found: unknown): Progress | null {
  if (found === undefined) return noProgress
  const read = progressSchema.safeParse(found)
  return read.success ? read.data : null
}
