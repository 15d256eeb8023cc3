/**
 * A text for tests, written for this project: what happens on a small island, day by day. Its sentences are put together from
 * parts, so that it is as long as a test wants it and the same every time.
 */
import { randomFrom } from '../../shared/measures/random.ts'

const who = [
  'the keeper',
  'the old baker',
  'a young diver',
  'the ferry pilot',
  'my aunt',
  'the school nurse',
  'a tired goat',
]
const does = ['carried', 'painted', 'lost', 'found', 'mended', 'counted', 'hid', 'sold', 'borrowed', 'washed']
const what = [
  'a yellow lamp',
  'two broken oars',
  'the silver bell',
  'a basket of figs',
  'her wet boots',
  'the last candle',
  'a torn map',
]
const where = [
  'behind the lighthouse',
  'under the harbour wall',
  'on the stony beach',
  'near the bakery',
  'inside the boathouse',
]
const when = ['Before breakfast', 'After the storm', 'In the evening', 'On market day', 'At low tide']
const why = [
  'because the wind was cold',
  'because nobody else would',
  'while the gulls were shouting',
  'so that the boats came home',
]

/** So many paragraphs of six sentences. */
export function sampleText(paragraphs: number, seed = 5): string {
  const random = randomFrom(seed)
  const one = <T>(list: readonly T[]): T => list[random.below(list.length)]
  const sentence = () => {
    const begin = random.unit() < 0.5 ? `${one(when)}, ${one(who)}` : one(who)
    const end = random.unit() < 0.4 ? ` ${one(why)}` : ''
    const said = `${begin} ${one(does)} ${one(what)} ${one(where)}${end}.`
    return said.charAt(0).toUpperCase() + said.slice(1)
  }
  return Array.from({ length: paragraphs }, () => Array.from({ length: 6 }, sentence).join(' ')).join('\n\n')
}
