/**
 * What is heard of a population that may have to be trained twice, because the engine failed on the way: every end
 * once, and no numbers that are none.
 */
import { EngineError, type ForkWatch } from './engine.ts'
import { within } from './sound.ts'

export class OnceAFork {
  readonly #watch: ForkWatch
  readonly #told = new Set<number>()
  #refused: { readonly error: unknown } | null = null

  constructor(watch: ForkWatch) {
    this.#watch = watch
  }

  /** `doubtful`: another engine can take over when the losses are no numbers. */
  to(doubtful: boolean): ForkWatch {
    // Who did not want to hear more is not asked again by the other engine.
    if (this.#refused) throw this.#refused.error
    const { exam, onEnd, onSteps } = this.#watch
    return {
      exam,
      ...(onSteps ? { onSteps: () => this.#tell(onSteps()) } : {}),
      onEnd: async (fork, losses) => {
        if (doubtful && !within(losses, Number.MAX_VALUE)) throw new EngineError('numbers', 'a fork ended without any')
        if (this.#told.has(fork)) return
        this.#told.add(fork)
        await this.#tell(onEnd(fork, losses))
      },
    }
  }

  #tell(answer: Promise<void>): Promise<void> {
    return answer.catch((error: unknown) => {
      this.#refused = { error }
      throw error
    })
  }
}
