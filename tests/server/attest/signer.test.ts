/** One secret signs as one server, and nobody else does. */
import { expect, test } from 'vitest'
import { fingerprintOf, isSignedBy, signerFrom } from '../../../server/attest/signer.ts'

const ours = signerFrom(new Uint8Array(32).fill(7))
const other = signerFrom(new Uint8Array(32).fill(8))

test('what a server signs is known as its own, before and after a restart', () => {
  expect(signerFrom(new Uint8Array(32).fill(7)).key).toBe(ours.key)
  expect(isSignedBy(ours.key, 'bët', ours.sign('bët'))).toBe(true)
})

test('another text, another key and rubbish are no signature of it', () => {
  expect(isSignedBy(ours.key, 'bet', ours.sign('bët'))).toBe(false)
  expect(isSignedBy(other.key, 'bet', ours.sign('bet'))).toBe(false)
  for (const key of ['', 'rubbish', ours.key.slice(1)]) expect(isSignedBy(key, 'bet', ours.sign('bet'))).toBe(false)
  for (const signature of ['', 'rubbish']) expect(isSignedBy(ours.key, 'bet', signature)).toBe(false)
})

test('a fingerprint can be read aloud and tells keys apart', () => {
  expect(fingerprintOf(ours.key)).toMatch(/^([0-9a-f]{4}-){7}[0-9a-f]{4}$/)
  expect(fingerprintOf(ours.key)).not.toBe(fingerprintOf(other.key))
})
