/**
 * One engine made of two: a sure one that is ready at once (WASM), and a swift one that may come later (WebGPU).
 *
 * The sure engine takes the first steps. When the swift one is open it is tried on real steps of the running job, so
 * training never stands still for a trial, and keeps the model if it is faster. The sure engine then holds
 * the model of a moment ago, and the batches since then are remembered. When the swift engine fails (device lost,
 * out of memory, any error, or numbers that are none), the sure one takes those steps again, then the call that
 * failed, and goes on alone. So the caller loses no step and is told no loss twice; what is lost is time, at most
 * about a second. The model of the steps taken again differs from the one that was lost by rounding.
 *
 * A run that diverges is no failure: the swift engine is blamed only if the sure one, on the same
 * batches from the same model, gives ordinary numbers.
 */
import { entryAt } from '../measures/entries.ts'
import type { ModelConfig } from '../model/config.ts'
import { checkBatch, checkRule } from './check.ts'
import type { Batch, Checkpoint, Engine, Fork, ForkWatch, Inspection, UpdateRule } from './engine.ts'
import { OnceAFork } from './once-a-fork.ts'
import { Race } from './race.ts'
import { isSound, within } from './sound.ts'
import { troubleOf, type EngineTrouble } from './trouble.ts'

export interface Runners {
  readonly sure: Engine
  /** Resolves when the other can run; to null, or not at all, where there is none. */
  readonly swift: Promise<Engine | null>
  /** Milliseconds, from any beginning. */
  readonly clock: () => number
  /** Hand over even to a slower engine: for tests of that path on machines without a graphics card. */
  readonly anyway: boolean
}

/** The time that the sure engine may need to take the remembered steps again, ms. */
const REPLAY_MS = 1000

/** Times blind guessing (ln V): a loss, or a log-probability, above it is that of a run gone wrong, where rounding decides. */
const WILD = 10

interface Burst {
  readonly batches: readonly Batch[]
  readonly rule: UpdateRule
}

/** A call: what to do with an engine, and which numbers of its answer to look at. */
interface Call<T> {
  readonly work: (engine: Engine) => Promise<T>
  readonly numbers: (answer: T) => readonly Float32Array[]
  /** Largest size of ordinary numbers. */
  readonly ordinary: number
}

export class Relay implements Engine {
  readonly config: ModelConfig
  readonly #sure: Engine
  readonly #clock: () => number
  readonly #race: Race
  /** Open, and neither slower nor broken. */
  #swift: Engine | null = null
  /** The swift engine has the newest model; the sure one has it up to the remembered steps. */
  #carries = false
  #remembered: Burst[] = []
  /** No step was taken yet since `load`: the first call of a run is not handed over, so that its first loss is there soon. */
  #fresh = true
  #trouble: EngineTrouble | null = null
  #disposed = false
  /** The end of the call before. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor({ sure, swift, clock, anyway }: Runners) {
    this.config = sure.config
    this.#sure = sure
    this.#clock = clock
    this.#race = new Race(anyway)
    void swift.then(
      (engine) => this.#came(engine),
      (error: unknown) => (this.#trouble = troubleOf(error)),
    )
  }

  /** Of the engine that has won up to now. */
  get name(): string {
    return this.#swift && this.#race.won ? this.#swift.name : this.#sure.name
  }

  get trouble(): EngineTrouble | null {
    return this.#trouble
  }

  load(checkpoint: Checkpoint): Promise<void> {
    return this.#inTurn(async () => {
      await this.#sure.load(checkpoint)
      this.#carries = false
      this.#remembered = []
      this.#fresh = true
    })
  }

  save(): Promise<Checkpoint> {
    return this.#look({
      work: (engine) => engine.save(),
      numbers: ({ weights }) => [weights],
      ordinary: Number.MAX_VALUE,
    })
  }

  train(batches: readonly Batch[], rule: UpdateRule): Promise<Float32Array> {
    return this.#inTurn(async () => {
      checkRule(rule)
      for (const batch of batches) checkBatch(this.config, batch)
      const losses = new Float32Array(batches.length)
      for (let from = 0; from < batches.length;) {
        const { rows } = entryAt(batches, from)
        const trying = this.#swift !== null && !this.#fresh && this.#race.mayRun(rows)
        const piece = batches.slice(from, trying ? from + this.#race.nextSteps : undefined)
        const handsOver = trying || (this.#race.won && !this.#fresh)
        const swift = handsOver ? await this.#baton() : this.#carrier()
        losses.set(await this.#steps(swift, { batches: piece, rule }), from)
        from += piece.length
      }
      return losses
    })
  }

  evaluate(batch: Batch): Promise<Float32Array> {
    return this.#look({
      work: (engine) => engine.evaluate(batch),
      numbers: (losses) => [losses],
      ordinary: this.#wild,
    })
  }

  predict(contexts: readonly (readonly number[])[]): Promise<Float32Array[]> {
    return this.#look({
      work: (engine) => engine.predict(contexts),
      numbers: (guesses) => guesses,
      ordinary: this.#wild,
    })
  }

  inspect(context: readonly number[]): Promise<Inspection> {
    return this.#look({
      work: (engine) => engine.inspect(context),
      numbers: ({ lens }) => [lens],
      ordinary: this.#wild,
    })
  }

  gradient(batch: Batch): Promise<{ loss: number; gradient: Float32Array }> {
    return this.#look({
      work: (engine) => engine.gradient(batch),
      numbers: ({ gradient }) => [gradient],
      ordinary: Number.MAX_VALUE,
    })
  }

  trainForks(forks: readonly Fork[], watch?: ForkWatch): Promise<Checkpoint[]> {
    return this.#inTurn(() => {
      const listener = watch && new OnceAFork(watch)
      return this.#ask(this.#race.won ? this.#swift : null, {
        work: (engine) => engine.trainForks(forks, listener?.to(engine === this.#swift)),
        numbers: (ends) => ends.map(({ weights }) => weights),
        ordinary: Number.MAX_VALUE,
      })
    })
  }

  dispose(): void {
    this.#disposed = true
    this.#sure.dispose()
    this.#swift?.dispose()
  }

  get #wild(): number {
    return WILD * Math.log(this.config.vocab)
  }

  #came(engine: Engine | null): void {
    if (this.#disposed) engine?.dispose()
    else this.#swift = engine
  }

  /** A call that changes nothing, put to whoever has the model or should have it. */
  #look<T>(call: Call<T>): Promise<T> {
    return this.#inTurn(async () => this.#ask(this.#race.won ? await this.#baton() : this.#carrier(), call))
  }

  /** The swift engine, if it has the model now. */
  #carrier(): Engine | null {
    return this.#carries ? this.#swift : null
  }

  /** Hands the model to the swift engine and returns it; null when that cannot be. */
  async #baton(): Promise<Engine | null> {
    const swift = this.#swift
    if (!swift || this.#carries) return swift
    const state = await this.#sure.save()
    // A model that has run away is left where it is: no engine would load it.
    if (!isSound(state)) return null
    try {
      await swift.load(state)
    } catch (error) {
      this.#giveUp(troubleOf(error))
      return null
    }
    this.#carries = true
    return swift
  }

  /** Takes steps and a time, and draws the conclusions. */
  async #steps(swift: Engine | null, burst: Burst): Promise<Float32Array> {
    const { batches, rule } = burst
    const began = this.#clock()
    let by: Engine = this.#sure
    const losses = await this.#ask(swift, {
      work: (engine) => {
        by = engine
        return engine.train(batches, rule)
      },
      numbers: (found) => [found],
      ordinary: this.#wild,
    })
    const run = { rows: entryAt(batches, 0).rows, steps: batches.length, ms: this.#clock() - began }
    this.#fresh = false
    if (by === this.#sure) {
      if (!swift) this.#race.sureRan(run)
      return losses
    }
    this.#remembered.push(burst)
    this.#race.swiftRan(run)
    if (this.#race.lost) await this.#bringBack()
    else if (this.#race.sureMs(this.#remembered.flatMap((past) => past.batches)) > REPLAY_MS) await this.#note()
    return losses
  }

  /** The answer of the swift engine if there is one and it is sound, else that of the sure engine. */
  async #ask<T>(swift: Engine | null, { work, numbers, ordinary }: Call<T>): Promise<T> {
    if (!swift) return work(this.#sure)
    let trouble: EngineTrouble = 'numbers'
    try {
      const answer = await work(swift)
      if (within(numbers(answer), Number.MAX_VALUE)) return answer
    } catch (error) {
      trouble = troubleOf(error)
    }
    await this.#catchUp()
    // Throws when it was the argument's fault.
    const answer = await work(this.#sure)
    if (trouble !== 'numbers' || within(numbers(answer), ordinary)) this.#giveUp(trouble)
    return answer
  }

  /** The sure engine takes the remembered steps. */
  async #catchUp(): Promise<void> {
    for (const { batches, rule } of this.#remembered) await this.#sure.train(batches, rule)
    this.#remembered = []
  }

  /** Copies the model to the sure engine, so that the steps up to here need not be remembered. */
  async #note(): Promise<void> {
    const state = await this.#swift?.save().catch(() => null)
    if (!state || !isSound(state)) return
    await this.#sure.load(state)
    this.#remembered = []
  }

  /** The swift engine is slower: what it did counts, but it is needed no more. */
  async #bringBack(): Promise<void> {
    await this.#note()
    await this.#catchUp()
    this.#letGo()
  }

  #giveUp(trouble: EngineTrouble): void {
    this.#trouble = trouble
    this.#letGo()
  }

  #letGo(): void {
    this.#swift?.dispose()
    this.#swift = null
    this.#carries = false
  }

  /** Does a call's work after the one before it, whatever became of that one. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work)
    this.#turn = turn.catch(() => undefined)
    return turn
  }
}
