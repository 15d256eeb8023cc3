/**
 * Worker threads that train the forks of a population side by side, each on kernels and memory of its own. Whoever is
 * free takes the next fork, so a slow thread holds nobody up. A fork's bits do not depend on who trained it.
 *
 * Threads are started when the first population comes, and kept until the crew is disposed. What a thread that died
 * had in hand is trained in the calling thread; the next population gets a new thread in its place.
 */
import { entryAt } from '../../measures/entries.ts'
import type { Batch, Checkpoint, Fork, ForkWatch } from '../engine.ts'
import type { ForkAnswer, ForkEnd, ForkMessage, ForkOpening } from './fork-messages.ts'

/** A thread in which `serveForks` runs, as its crew sees it. */
export interface ForkThread {
  readonly post: (message: ForkMessage) => void
  readonly hear: (onAnswer: (answer: ForkAnswer) => void) => void
  /** Tells when the thread could not be started, or died. */
  readonly died: (onDeath: (why: string) => void) => void
  readonly end: () => void
}

/** How many threads an engine may have, and how one is started. */
export interface Threads {
  readonly most: number
  readonly start: () => ForkThread
  /** Hears why a thread was lost. Its work is done all the same, only slower. */
  readonly lost: (why: string) => void
}

export class Crew {
  readonly #threads: Threads
  readonly #opening: ForkOpening
  #hands: Hand[] = []

  constructor(threads: Threads, opening: ForkOpening) {
    this.#threads = threads
    this.#opening = opening
  }

  /** As `Engine.trainForks`, of forks that have been checked. `alone` trains one in the calling thread. */
  async train(
    forks: readonly Fork[],
    watch: ForkWatch | undefined,
    alone: (fork: Fork) => ForkEnd,
  ): Promise<Checkpoint[]> {
    const ends: Checkpoint[] = []
    const waiting = [...forks.keys()]
    const left: number[] = []
    let stopped = false
    const note = async (index: number, { end, losses }: ForkEnd) => {
      ends[index] = end
      await watch?.onEnd(index, losses)
    }
    const work = async (hand: Hand) => {
      while (hand.isAlive) {
        const index = waiting.shift()
        if (index === undefined) return
        const trained = await hand.train(entryAt(forks, index), watch?.exam ?? []).catch(() => null)
        if (stopped) return
        if (trained) await note(index, trained)
        else left.push(index)
      }
    }
    try {
      await Promise.all(this.#awake(forks.length).map(work))
    } catch (error) {
      stopped = true
      waiting.length = 0
      throw error
    }
    for (const index of [...left, ...waiting]) await note(index, alone(entryAt(forks, index)))
    return ends
  }

  dispose(): void {
    for (const hand of this.#hands) hand.end('the engine was disposed')
    this.#hands = []
  }

  /** The living threads, as many as there is work for. */
  #awake(work: number): Hand[] {
    this.#hands = this.#hands.filter(({ isAlive }) => isAlive)
    const wanted = Math.min(this.#threads.most, work)
    while (this.#hands.length < wanted) this.#hands.push(new Hand(this.#threads, this.#opening))
    return this.#hands.slice(0, wanted)
  }
}

/** One thread and what it was given to do. */
class Hand {
  isAlive = true
  readonly #thread: ForkThread
  readonly #lost: Threads['lost']
  readonly #waiting = new Map<number, { resolve: (trained: ForkEnd) => void; reject: (error: Error) => void }>()
  #nextId = 0

  constructor({ start, lost }: Threads, opening: ForkOpening) {
    this.#thread = start()
    this.#lost = lost
    this.#thread.hear((answer) => this.#hear(answer))
    this.#thread.died((why) => this.#lose(why))
    this.#thread.post(opening)
  }

  /** Rejects when the thread dies or cannot do it. */
  train(fork: Fork, exam: readonly Batch[]): Promise<ForkEnd> {
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#thread.post({ id, fork, exam })
    })
  }

  end(why: string): void {
    this.isAlive = false
    this.#thread.end()
    for (const { reject } of this.#waiting.values()) reject(new Error(why))
    this.#waiting.clear()
  }

  #lose(why: string): void {
    if (!this.isAlive) return
    this.#lost(why)
    this.end(why)
  }

  #hear(answer: ForkAnswer): void {
    // What it was given had been checked: a thread that fails at it is broken.
    if ('trouble' in answer) {
      this.#lose(answer.trouble)
      return
    }
    this.#waiting.get(answer.id)?.resolve(answer)
    this.#waiting.delete(answer.id)
  }
}
