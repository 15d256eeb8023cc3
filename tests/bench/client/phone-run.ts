/** What a phone hears in a whole Run of a class: every view is sent whole, so its size is worth watching. */
import { sum } from '../../../shared/measures/mean.ts'
import type { Figure } from './figure.ts'
import { hearRun, passengers } from './heard-run.ts'

export async function measureRun(port: number): Promise<Figure[]> {
  const bytes = (await hearRun(port, 'class')).map((frame) => frame.bytes)
  const what = `phone: a whole Run of ${passengers} players`
  return [
    { what: `${what}, messages to one phone`, unit: 'messages', goal: null, values: [bytes.length] },
    { what: `${what}, sent to one phone`, unit: 'kB', goal: null, values: [sum(bytes) / 1000] },
    { what: `${what}, its longest message`, unit: 'kB', goal: null, values: [Math.max(...bytes) / 1000] },
  ]
}
