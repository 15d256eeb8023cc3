/** Bytes of a file as text: by what is in them, whatever the file is called. */
import { expect, test } from 'vitest'
import { decoded } from '../../client/own-text/decode.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

test('UTF-8 and UTF-16 are known by what is in them', () => {
  expect(decoded(new TextEncoder().encode('Wörter, слова, كلمات'))).toBe('Wörter, слова, كلمات')
  expect(decoded(bytes(0xff, 0xfe, 0x61, 0, 0x62, 0))).toBe('ab')
  expect(decoded(bytes(0xfe, 0xff, 0, 0x61, 0, 0x62))).toBe('ab')
})

test('what an old Western program wrote is read too', () => {
  expect(decoded(bytes(0x67, 0x72, 0xfc, 0x6e, 0x0d, 0x0a, 0x93, 0x6a, 0x61, 0x94))).toBe('grün\r\n“ja”')
})

test('what is no text is none', () => {
  expect(decoded(bytes(0x50, 0x4b, 3, 4, 0, 0, 8))).toBeNull()
  expect(decoded(Uint8Array.from({ length: 2000 }, (_, i) => 1 + ((i * 37) % 254)))).toBeNull()
})
