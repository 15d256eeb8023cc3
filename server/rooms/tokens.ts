/**
 * Who may come back, and who is the host.
 *
 * Rejoin tokens and recovery codes are made with a key that lives in DATA_DIR, so they hold after a restart and
 * nothing about them is stored. A host's secret is random; only its hash is kept.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { SeatId } from '../../shared/match/types.ts'
import { StartupError } from '../env.ts'
import { fileTrouble } from '../file-trouble.ts'
import { recoveryCodeOf } from './codes.ts'

const KEY_BYTES = 32

/**
 * Reads `<folder>/server.key`, or makes it. Throws `StartupError` when the file is not a key: a new one in its place would
 * quietly give every open room other papers, and the server another signature.
 */
export function readServerKey(folder: string): Uint8Array {
  const path = join(folder, 'server.key')
  try {
    mkdirSync(folder, { recursive: true })
    if (!existsSync(path)) writeFileSync(path, randomBytes(KEY_BYTES).toString('hex'), { mode: 0o600 })
    const text = readFileSync(path, 'utf8').trim()
    const key = Buffer.from(text, 'hex')
    // What comes after a sign that is no figure, `Buffer` does not read.
    if (key.length === KEY_BYTES && text.length === 2 * KEY_BYTES) return key
  } catch (trouble) {
    throw new StartupError(`${fileTrouble(path, trouble) ?? `${path} cannot be used (${String(trouble)})`}.`)
  }
  throw new StartupError(
    `${path} is damaged. Put a copy of it back if there is one. Otherwise delete it and start again; what hangs on it is lost then: rooms with a lesson under way do not come back, because their cards and exam are drawn with it, nobody gets a seat back, and matches are signed as another server from then on.`,
  )
}

const claimSchema = z.object({ code: z.string(), seat: z.string() })

export class Tokens {
  readonly #key: Uint8Array

  constructor(key: Uint8Array) {
    this.#key = key
  }

  #sign(text: string): Buffer {
    return createHmac('sha256', this.#key).update(text).digest()
  }

  /** The token that brings a device back to its seat. */
  sign(code: string, seat: SeatId): string {
    const body = Buffer.from(JSON.stringify({ code, seat })).toString('base64url')
    return `${body}.${this.#sign(`rejoin ${body}`).toString('base64url')}`
  }

  /** The seat a token stands for in this room; null when it is forged or of another room. */
  seatOf(code: string, token: string): SeatId | null {
    const [body, signature] = token.split('.')
    if (body === undefined || signature === undefined) return null
    const given = Buffer.from(signature, 'base64url')
    const right = this.#sign(`rejoin ${body}`)
    if (given.length !== right.length || !timingSafeEqual(given, right)) return null
    const claim = claimSchema.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')))
    return claim.code === code ? claim.seat : null
  }

  /** Twelve letters for a seat, the same each time. */
  recoveryCode(code: string, seat: SeatId): string {
    for (let salt = 0; ; salt++) {
      const letters = recoveryCodeOf(this.#sign(`recovery ${code} ${seat} ${salt}`))
      if (letters !== null) return letters
    }
  }

  /** What the host's desk gives to its own walls. */
  wallKey(code: string, secretHash: string): string {
    return this.#sign(`wall ${code} ${secretHash}`).toString('base64url')
  }

  isWallKey(code: string, secretHash: string, key: string): boolean {
    return isSecret(key, hashSecret(this.wallKey(code, secretHash)))
  }
}

export function drawSecret(): string {
  return randomBytes(24).toString('base64url')
}

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Compares in constant time. */
export function isSecret(secret: string, secretHash: string): boolean {
  const given = Buffer.from(hashSecret(secret), 'hex')
  const right = Buffer.from(secretHash, 'hex')
  return given.length === right.length && timingSafeEqual(given, right)
}

/** One of these opens what this hash was kept of. */
export function isAnySecret(keys: readonly string[], hash: string): boolean {
  return keys.some((key) => isSecret(key, hash))
}
