/**
 * How views travel on one line: the first one whole, then what is new in the next. Each has its place, so that news which come
 * out of order, as an answer does whose promise is kept a little later, are not shown out of order.
 */
import { type Change, changesIn, withChanges } from '../measures/changes.ts'
import type { View } from '../match/view-types.ts'

/** With neither `view` nor `changes`: nothing is new since the place. `now`: the doorman's clock, ms. */
export interface ViewNews {
  /** Counts the views of this line, from 1. */
  readonly place: number
  readonly now: number
  readonly view?: View
  /** Since the view at the place before. */
  readonly changes?: readonly Change[]
}

/** What one line has been told. */
export class ToldViews {
  #view: View | null = null
  #place = 0

  /** null: it has this view already. */
  next(view: View): Omit<ViewNews, 'now'> | null {
    const before = this.#view
    const changes = before === null ? [] : changesIn(before, view)
    if (before !== null && changes.length === 0) return null
    this.#view = view
    const place = ++this.#place
    return before === null ? { place, view } : { place, changes }
  }

  get place(): number {
    return this.#place
  }
}

/** What one line has brought. */
export class HeardViews {
  #view: View | null = null
  #place = 0
  readonly #early = new Map<number, readonly Change[]>()

  /** The newest view; null: what has come is no newer, or waits for what comes before it. */
  take({ place, view, changes }: ViewNews): View | null {
    if (place <= this.#place) return null
    const before = this.#view
    if (view !== undefined) this.#set(view, place)
    else if (changes !== undefined) this.#early.set(place, changes)
    for (let next = this.#next(); next !== null && this.#view !== null; next = this.#next())
      this.#set(withChanges(this.#view, next), this.#place + 1)
    return this.#view === before ? null : this.#view
  }

  /** Of the newest view. */
  get place(): number {
    return this.#place
  }

  /** Something is here, and what comes before it is not. */
  get isWaiting(): boolean {
    return this.#early.size > 0
  }

  #next(): readonly Change[] | null {
    return this.#early.get(this.#place + 1) ?? null
  }

  #set(view: View, place: number): void {
    this.#view = view
    this.#place = place
    for (const early of this.#early.keys()) if (early <= place) this.#early.delete(early)
  }
}
