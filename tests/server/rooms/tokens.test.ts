/** Tokens hold for one seat of one room under one key, and survive a restart. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StartupError } from '../../../server/env.ts'
import { drawRoomCode, normaliseCode } from '../../../server/rooms/codes.ts'
import { drawSecret, hashSecret, isSecret, readServerKey, Tokens } from '../../../server/rooms/tokens.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradient-key-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a token names its seat in its own room only, also after a restart', () => {
  const token = new Tokens(readServerKey(folder)).sign('BCDFG', 's1')
  const later = new Tokens(readServerKey(folder))
  expect(later.seatOf('BCDFG', token)).toBe('s1')
  expect(later.seatOf('HJKMN', token)).toBeNull()
  expect(new Tokens(new Uint8Array(32)).seatOf('BCDFG', token)).toBeNull()
  expect(statSync(join(folder, 'server.key')).mode & 0o077).toBe(0)
})

test('a changed, cut or foreign token names nobody', () => {
  const tokens = new Tokens(readServerKey(folder))
  const [body = '', signature = ''] = tokens.sign('BCDFG', 's1').split('.')
  const other = Buffer.from(JSON.stringify({ code: 'BCDFG', seat: 's2' })).toString('base64url')
  for (const forged of [`${other}.${signature}`, body, `${body}.`, '', '.', 'x.y', `${body}.${signature.slice(1)}`]) {
    expect(tokens.seatOf('BCDFG', forged)).toBeNull()
  }
})

test('recovery codes are the same again, and never shared', () => {
  const tokens = new Tokens(readServerKey(folder))
  const later = new Tokens(readServerKey(folder))
  expect(later.recoveryCode('BCDFG', 's1')).toBe(tokens.recoveryCode('BCDFG', 's1'))
  const seats = Array.from({ length: 300 }, (_, i) => `s${i}`)
  const codes = seats.flatMap((seat) => ['BCDFG', 'HJKMN'].map((room) => tokens.recoveryCode(room, seat)))
  for (const code of codes) expect(code).toMatch(/^[BCDFGHJKMNPRTVWXZ]{12}$/)
  expect(new Set(codes).size).toBe(600)
})

test.each([
  ['cut', 'short'],
  ['emptied', ''],
  ['of another kind', 'z'.repeat(64)],
  ['longer than a key', 'ab'.repeat(40)],
  ['a key with more behind it', `${'ab'.repeat(32)}\nzz`],
])('a damaged key file, %s, stops the start and stays as it is; the line says all that hangs on it', (_, text) => {
  const path = join(folder, 'server.key')
  writeFileSync(path, text)
  const start = () => readServerKey(folder)
  expect(start).toThrow(StartupError)
  for (const part of [path, 'copy', 'delete', 'cards and exam', 'seat', 'signed as another server']) {
    expect(start).toThrow(part)
  }
  expect(start).not.toThrow('\n')
  expect(readFileSync(path, 'utf8')).toBe(text)
})

test('a wall of the host’s desk proves itself in its own room and by its own key only, also after a restart', () => {
  const key = new Tokens(readServerKey(folder)).wallKey('BCDFG', 'aa')
  const later = new Tokens(readServerKey(folder))
  expect(later.isWallKey('BCDFG', 'aa', key)).toBe(true)
  for (const wrong of [
    '',
    'x',
    key.slice(1),
    later.wallKey('HJKMN', 'aa'),
    later.wallKey('BCDFG', 'bb'),
    later.sign('BCDFG', 's1'),
  ]) {
    expect(later.isWallKey('BCDFG', 'aa', wrong)).toBe(false)
  }
})

test('a secret is known by its hash alone', () => {
  const secret = drawSecret()
  expect(isSecret(secret, hashSecret(secret))).toBe(true)
  expect(isSecret(drawSecret(), hashSecret(secret))).toBe(false)
})

test('room codes have five letters that nobody mistakes', () => {
  for (let i = 0; i < 2_000; i++) expect(drawRoomCode()).toMatch(/^[BCDFGHJKMNPRTVWXZ]{5}$/)
  expect(normaliseCode(' bc-d fg')).toBe('BCDFG')
})
