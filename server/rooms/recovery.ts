/** The recovery codes of a room's seats, and whose a code is. */
import type { Match, SeatId } from '../../shared/match/types.ts'
import { hashSecret, type Tokens } from './tokens.ts'

export class Recovery {
  readonly #tokens: Tokens
  readonly #code: string
  /** By the code's hash, so that looking one up takes as long whatever is typed. */
  readonly #owners = new Map<string, SeatId>()
  readonly #known = new Set<SeatId>()

  constructor(tokens: Tokens, code: string) {
    this.#tokens = tokens
    this.#code = code
  }

  codeOf(seat: SeatId): string {
    return this.#tokens.recoveryCode(this.#code, seat)
  }

  /** The seat that a code brings back; null when it is nobody's. */
  ownerOf(recovery: string, match: Match): SeatId | null {
    for (const { id, simulated } of Object.values(match.seats)) {
      if (simulated || this.#known.has(id)) continue
      this.#known.add(id)
      this.#owners.set(hashSecret(this.codeOf(id)), id)
    }
    return this.#owners.get(hashSecret(recovery)) ?? null
  }
}
