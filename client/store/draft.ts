/** An element's way to one half-made answer on the shelf: it reads the value, and redraws when it puts another. */
import type { ReactiveControllerHost } from 'lit'
import { draftShelf } from './draft-shelf.ts'

export class Draft<T> {
  readonly #host: ReactiveControllerHost
  readonly #name: () => string
  readonly #fits: (value: unknown) => value is T

  /** `name` tells drafts of one stop apart, such as one card's from the next. `fits` guards against old versions. */
  constructor(host: ReactiveControllerHost, name: () => string, fits: (value: unknown) => value is T) {
    this.#host = host
    this.#name = name
    this.#fits = fits
  }

  /** null: nothing was begun. */
  get value(): T | null {
    const value = draftShelf.get(this.#name())
    return this.#fits(value) ? value : null
  }

  set value(value: T | null) {
    draftShelf.put(this.#name(), value)
    this.#host.requestUpdate()
  }
}

export const isNumber = (value: unknown): value is number => typeof value === 'number'

export const isText = (value: unknown): value is string => typeof value === 'string'

export const isNumbers = (value: unknown): value is readonly number[] => Array.isArray(value) && value.every(isNumber)
