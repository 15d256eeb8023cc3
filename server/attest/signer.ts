/**
 * The server's signature (Ed25519, RFC 8032). Its key is derived from the secret in DATA_DIR, so there is one file to keep,
 * and a restored folder signs as before.
 */
import { createPrivateKey, createPublicKey, hash, hkdfSync, sign, verify } from 'node:crypto'

/** What stands before the 32 bytes of an Ed25519 key in DER (RFC 8410): private, and public. */
const PRIVATE_FRONT = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC_FRONT = Buffer.from('302a300506032b6570032100', 'hex')

const PURPOSE = 'gradient-express signature'
const SEED_BYTES = 32
/** Half of a SHA-256: nobody finds a second key for it, and it can still be read aloud. */
const FINGERPRINT_LETTERS = 32

export interface Signer {
  /** The public key's 32 bytes, base64url. */
  readonly key: string
  readonly sign: (text: string) => string
}

/** The signer of a server whose secret this is. The secret cannot be computed from what it signs. */
export function signerFrom(secret: Uint8Array): Signer {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', PURPOSE, SEED_BYTES))
  const priv = createPrivateKey({ key: Buffer.concat([PRIVATE_FRONT, seed]), format: 'der', type: 'pkcs8' })
  const der = createPublicKey(priv).export({ format: 'der', type: 'spki' })
  return {
    key: der.subarray(PUBLIC_FRONT.length).toString('base64url'),
    sign: (text) => sign(null, Buffer.from(text), priv).toString('base64url'),
  }
}

/** Whether the owner of `key` signed this text. False as well for what is no key or no signature. */
export function isSignedBy(key: string, text: string, signature: string): boolean {
  const der = Buffer.concat([PUBLIC_FRONT, Buffer.from(key, 'base64url')])
  try {
    const pub = createPublicKey({ key: der, format: 'der', type: 'spki' })
    return verify(null, Buffer.from(text), pub, Buffer.from(signature, 'base64url'))
  } catch {
    return false
  }
}

/** A public key as people compare it: eight groups of four letters. */
export function fingerprintOf(key: string): string {
  const letters = hash('sha256', Buffer.from(key, 'base64url')).slice(0, FINGERPRINT_LETTERS)
  return letters.match(/.{4}/g)?.join('-') ?? ''
}
