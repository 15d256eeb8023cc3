/** The hill at the door against the page of measurements it quotes. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { hillBits } from '../../../client/screens/landing-hill.ts'

it('passes through the measured losses of docs/truth.md, and never rises between them', () => {
  const row = readFileSync('docs/truth.md', 'utf8').match(/^\| X4 \|.*$/m)?.[0] ?? ''
  const quoted = [...row.matchAll(/([\d.]+) at (\d+)/g)]
    .slice(0, 4)
    .map(([, bits, step]) => [Number(step), Number(bits)])
  expect(quoted.map(([step]) => step)).toEqual([25, 50, 100, 300])
  expect(quoted.map(([step = 0]) => [step, Number(hillBits(step).toFixed(6))])).toEqual(quoted)
  const heights = Array.from({ length: 301 }, (_, step) => hillBits(step))
  expect(heights.every((bits, step) => step === 0 || bits <= (heights[step - 1] ?? 0))).toBe(true)
})
