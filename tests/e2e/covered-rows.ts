/** Runs in the page, scrolled to its middle: how many rows of pixels show something that does not move with the page. */
export function coveredRows(): number {
  scrollTo(0, document.documentElement.scrollHeight / 2 - innerHeight / 2)
  const stays = (element: Element | null): boolean => {
    let at = element
    while (at !== null) {
      // A dialog is what the page says just now; so is a note, which goes by itself.
      if (at.matches('dialog:modal, word-note')) return false
      if (['sticky', 'fixed'].includes(getComputedStyle(at).position)) return true
      const root = at.getRootNode()
      at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
    }
    return false
  }
  const topmost = (y: number): Element | null => {
    let found = document.elementFromPoint(innerWidth / 2, y)
    for (;;) {
      const inner = found?.shadowRoot?.elementFromPoint(innerWidth / 2, y) ?? null
      if (inner === null || inner === found) return found
      found = inner
    }
  }
  return Array.from({ length: innerHeight }, (_, y) => topmost(y)).filter(stays).length
}
