/** Names for people who do not want to think of one: a friendly word and a small animal. */

const kinds = [
  'Brave',
  'Quiet',
  'Lucky',
  'Merry',
  'Swift',
  'Gentle',
  'Clever',
  'Sunny',
  'Bold',
  'Calm',
  'Keen',
  'Jolly',
]
const animals = ['Heron', 'Marten', 'Newt', 'Badger', 'Wren', 'Otter', 'Finch', 'Lynx', 'Seal', 'Robin', 'Hare', 'Toad']

export function suggestName(): string {
  return `${pick(kinds)} ${pick(animals)}`
}

function pick(from: readonly string[]): string {
  return from[Math.floor(Math.random() * from.length)] ?? ''
}
