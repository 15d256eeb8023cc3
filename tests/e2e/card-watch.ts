/** The graphics card that a page's lab has, watched from outside: how often it has given an answer. */
import type { BrowserContext, Worker } from 'playwright'

export class CardWatch {
  readonly #lab = Promise.withResolvers<Worker>()

  /** Prepares a context; use it as `Cast.open`'s last argument. */
  readonly watch = (context: BrowserContext): Promise<void> => {
    context.on('page', (page) =>
      page.on('worker', (worker) => {
        if (worker.url().includes('lab-worker')) this.#lab.resolve(worker.evaluate(countAnswers).then(() => worker))
      }),
    )
    return Promise.resolve()
  }

  /** Results read back from the card since the lab began. The first one ends its warming up: it can train from then on. */
  async answers(): Promise<number> {
    return (await this.#lab.promise).evaluate(() => Number(Reflect.get(globalThis, 'answers')))
  }
}

/** Runs in the lab's worker, before it asks for a card. */
function countAnswers(): void {
  let answers = 0
  Reflect.set(globalThis, 'answers', answers)
  const mapAsync: unknown = Reflect.get(GPUBuffer.prototype, 'mapAsync')
  if (typeof mapAsync !== 'function') throw new Error('no buffer to read back')
  GPUBuffer.prototype.mapAsync = async function (...words) {
    await Reflect.apply(mapAsync, this, words)
    Reflect.set(globalThis, 'answers', ++answers)
    return undefined
  }
}
