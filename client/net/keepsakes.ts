/**
 * What this device, and what this tab of it, remembers. A browser that refuses storage (private mode, blocked cookies)
 * still plays: then the page remembers, and only a new page cannot come back by itself.
 */
import type { Shape } from './shape.ts'

export class Keepsakes {
  readonly #area: () => Storage
  readonly #refused = new Map<string, string>()

  /** `area` may throw. */
  constructor(area: () => Storage) {
    this.#area = area
  }

  get(name: string): string | null {
    try {
      return this.#refused.get(name) ?? this.#area().getItem(prefix + name)
    } catch {
      return null
    }
  }

  /** What was kept as JSON, if it still has this shape; `none` otherwise. */
  read<T>(name: string, shape: Shape<T>, none: T): T {
    try {
      const kept: unknown = JSON.parse(this.get(name) ?? 'null')
      return shape(kept) ? kept : none
    } catch {
      return none
    }
  }

  /** null forgets. False: only this page remembers. */
  put(name: string, value: string | null): boolean {
    this.#refused.delete(name)
    try {
      if (value === null) this.#area().removeItem(prefix + name)
      else this.#area().setItem(prefix + name, value)
      return true
    } catch {
      // Storage is refused or full: it lives as long as the page.
      if (value !== null) this.#refused.set(name, value)
      return false
    }
  }
}

const prefix = 'gradient-express.'

/** Shared by all tabs of this browser. */
export const deviceKeeps = new Keepsakes(() => localStorage)

/** This tab's own; over a reload too. A duplicated tab begins with a copy. */
export const tabKeeps = new Keepsakes(() => sessionStorage)
