/** Twenty phones that do not give up: what was not answered they send again, as the pages do, with the same id. */
import { randomUUID } from 'node:crypto'
import type { CreatedRoom } from '../../shared/protocol/http.ts'
import { Guest } from '../server/guest.ts'

/** One thing that somebody asked for, and what came of it. */
export interface Asked {
  readonly id: string
  readonly name: 'play' | 'team' | 'host'
  readonly payload: Readonly<Record<string, unknown>>
  /** null: it was done. undefined: no answer has come yet. */
  answer: string | null | undefined
}

export class Phone {
  readonly asked: Asked[] = []
  readonly #visit = randomUUID()
  readonly #who: { readonly secret: string } | { readonly name: string }
  #guest: Guest | null = null
  /** How to come back; null before anybody has let this one in. */
  #token: string | null = null

  constructor(who: { readonly secret: string } | { readonly name: string }) {
    this.#who = who
  }

  /** Somebody has let this one in. */
  get isIn(): boolean {
    return this.#token !== null
  }

  get name(): string | null {
    return 'name' in this.#who ? this.#who.name : null
  }

  get guest(): Guest {
    if (this.#guest === null) throw new Error('not there')
    return this.#guest
  }

  /** Comes, or comes back. Rejects when the line does not hold that long. */
  async come(port: number, { code }: CreatedRoom): Promise<void> {
    const who = this.#who
    const options =
      'secret' in who
        ? ({ as: 'host', secret: who.secret } as const)
        : this.#token !== null
          ? ({ as: 'return', token: this.#token } as const)
          : ({ as: 'player', name: who.name, team: null, visit: this.#visit } as const)
    this.#guest = await Guest.join(port, code, options)
    this.#token = this.#guest.welcome?.token ?? null
  }

  /** Asks for one thing after the other, each when the one before was answered; stops where an answer does not come. */
  async askAll(wishes: readonly Pick<Asked, 'name' | 'payload'>[], heard: () => void): Promise<void> {
    for (const wish of wishes) {
      const asked: Asked = { ...wish, id: randomUUID(), answer: undefined }
      this.asked.push(asked)
      await this.#ask(asked)
      if (asked.answer === undefined) return
      heard()
    }
  }

  /** Sends again what nobody answered. */
  async askAgain(): Promise<number> {
    const open = this.asked.filter(({ answer }) => answer === undefined)
    for (const asked of open) await this.#ask(asked)
    return open.length
  }

  async #ask(asked: Asked): Promise<void> {
    const { id, name, payload } = asked
    asked.answer = await this.guest.ask('tap', { id, name, payload }).catch(() => undefined)
  }
}
