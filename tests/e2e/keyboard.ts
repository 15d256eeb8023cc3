/**
 * A person at the keyboard alone: every step is a real key. What has the focus is looked for through all shadow
 * roots, and must show that it has it.
 */
import type { Locator, Page } from 'playwright'

/** Frames after which whatever takes the focus has taken it. */
const framesToSettle = 30

/** More controls than any screen has. */
const most = 120

export class Keyboard {
  readonly page: Page
  /** Elements that had the focus without showing it, and phases that left the focus nowhere. */
  readonly faults: string[] = []

  constructor(page: Page) {
    this.page = page
  }

  /** Tabs until the control has the focus. Rejects when no Tab leads there. */
  async to(control: Locator): Promise<void> {
    await control.waitFor()
    for (let tab = 0; tab < most; tab++) {
      if (await control.evaluate((element) => element.matches(':focus'))) return
      await this.#tab()
    }
    throw new Error(`no Tab leads to ${control.toString()}`)
  }

  /** Goes there and presses a key, a button's Enter if not said. What was pressed must not take the focus away. */
  async press(control: Locator, key = 'Enter'): Promise<void> {
    await this.to(control)
    await this.page.keyboard.press(key)
    await this.stillHere(`after ${control.toString()}`)
  }

  async type(control: Locator, text: string): Promise<void> {
    await this.to(control)
    await this.page.keyboard.type(text)
  }

  /** Tabs round the page until every control was met; the names of the controls that were not met. */
  async unreached(): Promise<string[]> {
    await this.page.evaluate(listControls)
    let missing: string[] = []
    // What is measured while the tour is under way comes with controls of its own, and the round is longer for them.
    for (let tab = 0; tab < most; tab++) {
      missing = await this.#tab()
      if (missing.length === 0) break
    }
    return missing
  }

  /** Call it when something has come: the focus must be somewhere, some frames later at the latest. */
  async stillHere(where: string): Promise<void> {
    if (await this.page.evaluate(isLostFor, framesToSettle)) this.faults.push(`${where}: lost`)
  }

  /** What the tour that is under way has not met yet. */
  async #tab(): Promise<string[]> {
    await this.page.keyboard.press('Tab')
    const [{ unseen, missing }, covered] = await Promise.all([
      this.page.evaluate(meetFocus),
      this.page.evaluate(coveredFocus),
    ])
    if (unseen !== null) this.faults.push(`no outline: ${unseen}`)
    if (covered !== null) this.faults.push(`under a strip: ${covered}`)
    return missing
  }
}

/** Runs in the page. Whether the focus is nowhere for so many frames on end: between a phase and its start it is for one. */
async function isLostFor(frames: number): Promise<boolean> {
  for (let frame = 0; frame < frames; frame++) {
    await new Promise((drawn) => requestAnimationFrame(drawn))
    if (frame >= 2 && document.activeElement !== document.body) return false
  }
  return true
}

declare global {
  interface Window {
    /** The names of the controls that are still to be met. What has gone meanwhile, as a note does by itself, needs no Tab. */
    meet?: (element: Element | null) => string[]
  }
}

/** Runs in the page. Lists the controls, a group of radios as one. */
function listControls(): void {
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  const controls = (root: Document | ShadowRoot): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches(`:is(${wanted}):not(:disabled)`) && element.checkVisibility() ? [element] : []),
      ...(element.shadowRoot === null ? [] : controls(element.shadowRoot)),
    ])
  const key = (element: Element) =>
    element instanceof HTMLInputElement && element.type === 'radio' ? element.name : element
  const missing = new Map(controls(document).map((element) => [key(element), element]))
  window.meet = (element) => {
    if (element !== null) missing.delete(key(element))
    const there = [...missing.values()].filter((element) => element.isConnected && element.checkVisibility())
    return there.map((element) => element.ariaLabel ?? element.outerHTML.slice(0, 80))
  }
}

/** Runs in the page. Meets what has the focus; what it is when nothing shows that, on it or its label; what is still to be met. */
function meetFocus(): { unseen: string | null; missing: string[] } {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  if (element === document.body) element = null
  const missing = window.meet?.(element) ?? []
  const isShown = [element, element?.closest('label')].some((each) => {
    if (each === null || each === undefined) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(each)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
  })
  return { unseen: element === null || isShown ? null : element.outerHTML.slice(0, 80), missing }
}

/** Runs in the page. What has the focus when its middle lies under something else that stays while the page is scrolled; two frames later. */
async function coveredFocus(): Promise<string | null> {
  for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(drawn))
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  if (element === null || element === document.body) return null
  const { left, top, width, height } = (element.closest('label') ?? element).getBoundingClientRect()
  const [x, y] = [left + width / 2, top + height / 2]
  let topmost = document.elementFromPoint(x, y)
  for (;;) {
    const inner = topmost?.shadowRoot?.elementFromPoint(x, y) ?? null
    if (inner === null || inner === topmost) break
    topmost = inner
  }
  const up = (from: Element) => {
    const root = from.getRootNode()
    return from.assignedSlot ?? from.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  }
  const around = new Set<Element>()
  for (let at: Element | null = element; at !== null; at = up(at)) around.add(at)
  for (let at = topmost; at !== null && !around.has(at); at = up(at))
    if (getComputedStyle(at).position === 'sticky') return element.ariaLabel ?? element.outerHTML.slice(0, 80)
  return null
}
