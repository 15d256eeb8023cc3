/**
 * Half-made answers: chips on a table, a sentence in the making. They outlive a redraw, a lost line and a reload of
 * the page, and belong to one seat at one stop: what was begun elsewhere is thrown away.
 */
const place = 'gradient-express.drafts'

interface Shelf {
  readonly scope: string
  readonly drafts: Readonly<Record<string, unknown>>
}

export class DraftShelf {
  #shelf: Shelf = { scope: '', drafts: {} }

  /** `scope` names the seat and the stop; '' is a match that no reload brings back. Cheap when nothing changed. */
  open(scope: string): void {
    if (scope === this.#shelf.scope) return
    const kept = scope === '' ? null : read()
    this.#shelf = kept !== null && kept.scope === scope ? kept : { scope, drafts: {} }
  }

  /** Whatever was put there, perhaps by an older version of the page; undefined when there is nothing. */
  get(name: string): unknown {
    return this.#shelf.drafts[name]
  }

  put(name: string, value: unknown): void {
    const { scope, drafts } = this.#shelf
    this.#shelf = { scope, drafts: { ...drafts, [name]: value } }
    if (scope !== '') write(this.#shelf)
  }

  /** Forgets, in this page. What was kept for a reload is found again by the same seat at the same stop. */
  clear(): void {
    this.#shelf = { scope: '', drafts: {} }
  }
}

/** The page's own shelf. */
export const draftShelf = new DraftShelf()

function read(): Shelf | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null')
    return isShelf(kept) ? kept : null
  } catch {
    // Storage is refused, or holds something else: begin anew.
    return null
  }
}

function write(shelf: Shelf): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(shelf))
  } catch {
    // Storage is refused or full: the draft lives as long as the page.
  }
}

function isShelf(value: unknown): value is Shelf {
  return (
    typeof value === 'object' &&
    value !== null &&
    'scope' in value &&
    typeof value.scope === 'string' &&
    'drafts' in value &&
    typeof value.drafts === 'object' &&
    value.drafts !== null
  )
}
