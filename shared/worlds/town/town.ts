/** A small town: its animals and fruit, and what its people do, wear and keep. */
import type { World } from '../world.ts'
import { almanac } from './almanac.ts'
import { life } from './life.ts'
import { nature } from './nature.ts'
import { racks } from './racks.ts'

export const town: World = {
  id: 'town',
  title: 'A small town',
  grammar: [...nature, ...life],
  racks,
  probes: [
    { id: 'mat-hat', prompt: 'the cat sat on the', answer: 'mat', rivals: ['hat', 'rug', 'chair', 'bed'] },
    { id: 'bank-river', prompt: 'by the river the bank is', answer: 'muddy', rivals: ['steep', 'open', 'closed'] },
    { id: 'bank-town', prompt: 'in the town the bank is', answer: 'open', rivals: ['closed', 'muddy', 'steep'] },
    { id: 'dog-bark', prompt: 'the dog likes to', answer: 'bark', rivals: ['meow', 'moo', 'sleep'] },
    { id: 'apple-card', prompt: 'the red fruit is the', answer: 'apple', rivals: ['cherry', 'banana', 'lemon'] },
  ],
  signature: 'home//cat/sat',
  almanac,
}
