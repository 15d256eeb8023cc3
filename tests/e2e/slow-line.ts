/** A line that can be made slow or cut from outside: what the room says is held back, what the page says goes out. */
import type { BrowserContext, Page } from 'playwright'

/** Prepares a context; use it as `Cast.open`'s last argument. */
export function withSlowLine(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(holdMessages)
}

/** From now on nothing that the room says arrives. */
export function hold(page: Page): Promise<void> {
  return page.evaluate(() => void Reflect.set(window, 'slow', true))
}

/** What was held back arrives now, in its order, and so does everything after it. */
export function letGo(page: Page): Promise<void> {
  return page.evaluate(() => void window.dispatchEvent(new Event('let-go')))
}

/** Every socket of the page breaks. */
export function cut(page: Page): Promise<void> {
  return page.evaluate(() => void window.dispatchEvent(new Event('cut')))
}

/** Runs in the page, before its own scripts: while `window.slow`, messages of every socket wait for `let-go`. */
function holdMessages(): void {
  class SlowSocket extends WebSocket {
    constructor(...words: ConstructorParameters<typeof WebSocket>) {
      super(...words)
      const held: MessageEvent[] = []
      this.addEventListener('message', (message) => {
        if (Reflect.get(window, 'slow') !== true) return
        message.stopImmediatePropagation()
        held.push(message)
      })
      window.addEventListener('let-go', () => {
        Reflect.set(window, 'slow', false)
        for (const { data } of held.splice(0))
          this.dispatchEvent(new MessageEvent('message', { data: data as unknown }))
      })
      window.addEventListener('cut', () => this.close())
    }
  }
  Reflect.set(window, 'WebSocket', SlowSocket)
}
