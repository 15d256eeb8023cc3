/** Verdict, almanac and grammar tell one truth: the almanac's lines are read here as a child reads them. */
import { storedPack } from './stored-pack.ts'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../shared/measures/random.ts'
import { almanacOf, known, linesOf, lookUp } from '../../shared/packs/almanac.ts'
import { write } from '../../shared/packs/grammar.ts'
import { decode } from '../../shared/text/tokenizer.ts'
import { town } from '../../shared/worlds/town/town.ts'
import { worlds } from '../../shared/worlds/worlds.ts'
import { worldSays } from '../../shared/packs/world-says.ts'

const pack = storedPack('town')

const says = (text: string) =>
  worldSays(
    pack,
    text.split(' ').map((word) => pack.words.indexOf(word)),
  )

const topic = (id: string) => {
  const found = almanacOf('town')?.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no topic ${id}`)
  return found
}

/** Every fact of a topic, taken apart by a pattern. */
function facts(id: string, pattern: RegExp, how: 'lines' | 'always' = 'lines'): string[][] {
  return (topic(id)[how] ?? []).map((line) => {
    const found = pattern.exec(line)
    if (found === null) throw new Error(`${id}: "${line}"`)
    return found.slice(1)
  })
}

/** The words of the line of `seldom` that begins like this. */
function seldom(id: string, beginning: string): string[] {
  const line = topic(id).seldom?.find((one) => one.startsWith(beginning))
  if (line === undefined) throw new Error(`${id} has nothing about "${beginning}"`)
  return (line.split(': ').at(-1) ?? '').split(', ')
}

/** One kind of fact: who, what the almanac says of it, what it says now and then, and sentences that say so. */
interface Kind {
  readonly name: string
  readonly facts: () => readonly (readonly [string, readonly string[]])[]
  readonly seldom: (values: readonly string[]) => readonly string[]
  readonly sentences: (who: string, what: string) => readonly string[]
}

const none = () => []
const animal = /^(\w+): sat on the (\w+), likes to (\w+), eats (\w+)$/
const fruit = /^(\w+): (\w+) and (\w+)$/
const pair = /^(\w+): (\w+)$/
const pairs = (id: string, pattern: RegExp, at: number, how?: 'always') => () =>
  facts(id, pattern, how).map((fact) => [fact[0] ?? '', [fact[at] ?? '']] as const)
const listed = (id: string, pattern: RegExp) => () =>
  facts(id, pattern, 'always').flatMap(([who = '', what = '']) =>
    who.split(', ').map((one) => [one, what.split(', ')] as const),
  )

const kinds: readonly Kind[] = [
  {
    name: 'where animals sit',
    facts: pairs('animals', animal, 1),
    seldom: () => seldom('animals', 'sat on the: '),
    sentences: (who, what) => [`the ${who} sat on the ${what}`, `the shy ${who} slept on the ${what} at dusk`],
  },
  {
    name: 'what animals like',
    facts: pairs('animals', animal, 2),
    seldom: () => seldom('animals', 'likes to: '),
    sentences: (who, what) => [`the ${who} likes to ${what}`, `the old ${who} likes to ${what} at noon`],
  },
  {
    name: 'what animals eat',
    facts: pairs('animals', animal, 3),
    seldom: () => seldom('animals', 'eats: '),
    sentences: (who, what) => [
      `the ${who} eats ${what}`,
      `at dawn the brave ${who} eats ${what}`,
      `the ${who} eats ${what} at dawn`,
    ],
  },
  {
    name: 'how many legs animals have',
    facts: pairs('animals', /^(\w+): has (\w+) legs$/, 1, 'always'),
    seldom: none,
    sentences: (who, what) => [`the ${who} has ${what} legs`],
  },
  {
    name: 'colours of fruit',
    facts: pairs('fruit', fruit, 1),
    seldom: () => seldom('fruit', 'red'),
    sentences: (who, what) => [`the ${who} is ${what}`, `the ripe ${who} is ${what}`],
  },
  {
    name: 'tastes of fruit',
    facts: pairs('fruit', fruit, 2),
    seldom: () => seldom('fruit', 'crunchy'),
    sentences: (who, what) => [`the ${who} is ${what}`, `the good ${who} is ${what}`],
  },
  {
    name: 'which fruit has a colour',
    facts: pairs('fruit', fruit, 1),
    seldom: none,
    sentences: (who, what) => [
      `the ${what} fruit is the ${who}`,
      `mia eats a ${what} ${who}`,
      `mia eats a ${what} ${who} at night`,
    ],
  },
  {
    name: 'capitals',
    facts: pairs('capitals', pair, 1, 'always'),
    seldom: none,
    sentences: (who, what) => [
      `the capital of ${who} is ${what}`,
      `leo knows that the capital of ${who} is ${what}`,
      `leo flies to ${what} the capital of ${who}`,
    ],
  },
  {
    name: 'where people work',
    facts: pairs('jobs', /^(\w+): works at the (\w+)$/, 1),
    seldom: () => seldom('jobs', 'works at the: '),
    sentences: (who, what) => [`the ${who} works at the ${what}`, `on monday the kind ${who} works at the ${what}`],
  },
  {
    name: 'what people work with',
    facts: pairs('jobs', /^(\w+): needs a (\w+)$/, 1, 'always'),
    seldom: none,
    sentences: (who, what) => [`the ${who} needs a ${what}`, `tara the ${who} needs a ${what}`],
  },
  {
    name: 'what is worn',
    facts: pairs('clothes', pair, 1),
    seldom: () => seldom('clothes', 'coat'),
    sentences: (who, what) => [`on a ${who} day kai wears a ${what}`, `on a ${who} day kai wears a blue ${what}`],
  },
  {
    name: 'where things are kept',
    facts: pairs('things', pair, 1),
    seldom: () => seldom('things', 'bag'),
    sentences: (who, what) => [`omar keeps the ${who} in the ${what}`],
  },
  {
    name: 'ways',
    facts: pairs('ways', pair, 1),
    seldom: () => seldom('ways', 'bus'),
    sentences: (who, what) => [`on friday nora goes to the ${who} by ${what}`],
  },
  {
    name: 'seasons',
    facts: listed('seasons', /^(\w+): (.+)$/),
    seldom: none,
    sentences: (who, what) => [`in ${who} yuki likes the ${what}`],
  },
  {
    name: 'the bank by the water',
    facts: () => listed('banks', /^(?:by|in) the ([\w, ]+): (.+)$/)().slice(0, 3),
    seldom: none,
    sentences: (who, what) => [`by the ${who} the bank is ${what}`],
  },
  {
    name: 'the bank in the town',
    facts: () => listed('banks', /^(?:by|in) the ([\w, ]+): (.+)$/)().slice(3),
    seldom: none,
    sentences: (who, what) => [`in the ${who} the bank is ${what}`, `mia says that in the ${who} the bank is ${what}`],
  },
]

describe.each(kinds)('$name', ({ facts, seldom, sentences }) => {
  it('are in the almanac', () => expect(facts().length).toBeGreaterThan(2))

  it('are said as the almanac tells them', () => {
    for (const [who, values] of facts())
      for (const sentence of values.flatMap((what) => sentences(who, what)))
        expect(says(sentence), sentence).toBe('yes')
  })

  it('are said otherwise only as the almanac tells, and then now and then', () => {
    // What any line of this kind says, and a word that no line has: all that a child may put there.
    const all = facts().flatMap(([, values]) => values)
    const foreign = ['theatre', 'tomorrow']
    for (const [who, values] of facts()) {
      const now = seldom(values)
      const others = [...new Set([...all, ...now, ...foreign])].filter((what) => !values.includes(what))
      for (const what of others) {
        for (const sentence of sentences(who, what))
          expect(says(sentence), sentence).toBe(now.includes(what) ? 'seldom' : 'no')
      }
    }
  })
})

it.each(worlds.map((world) => [world.id, world] as const))(
  'knows every sentence that the grammar of the %s can make, and every one of its file',
  (id, world) => {
    const pack = storedPack(id)
    const random = randomFrom(5)
    const tokens = (words: readonly string[]) => words.map((word) => pack.words.indexOf(word))
    const drawn = Array.from({ length: 500 }, () => tokens(write(world.grammar, random).words))
    const filed = [...pack.train.slice(0, 1000), ...pack.heldOut].map((sentence) => sentence.tokens)
    const unknown = [...drawn, ...filed].filter((sentence) => worldSays(pack, sentence) === 'no')
    expect(unknown.map((sentence) => decode(pack, sentence))).toEqual([])
  },
)

it('tells of a looks-sentence what the almanac tells of both its words', () => {
  const looks = facts('fruit', fruit)
  for (const sentence of [...pack.train, ...pack.heldOut].filter(({ template }) => template === 'fruit-looks')) {
    const [colour, taste] = [-3, -1].map((at) => pack.words[sentence.tokens.at(at) ?? 0])
    const who = pack.words[sentence.tokens.at(-5) ?? 0]
    const usual = looks.some(([name, ...both]) => name === who && both[0] === colour && both[1] === taste)
    expect(worldSays(pack, sentence.tokens)).toBe(usual ? 'yes' : 'seldom')
  }
  expect(says('the peach is pink and soft')).toBe('yes')
  expect(says('the good cherry is red and sour')).toBe('seldom')
})

describe('the almanac', () => {
  const topics = almanacOf('town') ?? []
  const little = town.racks.find(({ id }) => id === 'small-words')?.words ?? []

  it('has every word of a card that it knows something about, and no little word', () => {
    expect(known(topics, 'the little lemon is yellow and'.split(' '), little)).toEqual(['lemon', 'yellow'])
    expect(known(topics, 'by the river the bank is'.split(' '), little)).toEqual(['river'])
    for (const word of known(topics, pack.words, little)) expect(lookUp(topics, word), word).not.toEqual([])
  })

  it('finds what is so now and then as well', () => {
    expect(lookUp(topics, 'bench').map((topic) => [topic.id, linesOf(topic)])).toEqual([
      ['animals', ['sat on the: chair, box, bench, bed, hat']],
    ])
  })
})

const wordOf = (id: string) => {
  const pack = storedPack(id)
  return (text: string) =>
    worldSays(
      pack,
      text.split(' ').map((one) => pack.words.indexOf(one)),
    )
}

it('takes an article and its noun for one choice', () => {
  const word = wordOf('pueblo')
  expect(word('el gato duerme en el sofá')).toBe('yes')
  expect(word('el gato duerme en la cama')).toBe('seldom')
  expect(word('el gato duerme en la sofá')).toBe('no')
})

describe('in German', () => {
  const word = wordOf('dorf')

  it('takes a preposition, its article and their noun for one choice', () => {
    expect(word('das Pferd schläft im Stall')).toBe('yes')
    expect(word('das Pferd schläft auf dem Stroh')).toBe('seldom')
    expect(word('das Pferd schläft auf der Stroh')).toBe('no')
  })

  it('knows the same place in two cases', () => {
    expect(word('der Brief steckt im Umschlag')).toBe('yes')
    expect(word('Anna steckt den Brief in den Umschlag')).toBe('yes')
    expect(word('Anna steckt den Brief im Umschlag')).toBe('no')
    expect(word('Anna steckt der Brief in den Umschlag')).toBe('no')
  })

  it('knows genders and cases of an animal', () => {
    for (const said of [
      'der alte Hund frisst gern Knochen',
      'am Abend hört man den alten Hund bellen',
      'Lina gibt dem alten Hund Knochen',
      'Lina gibt der alten Katze Fisch',
    ])
      expect(word(said), said).toBe('yes')
    for (const said of [
      'die alte Hund frisst gern Knochen',
      'am Abend hört man der alte Hund bellen',
      'Lina gibt den alten Hund Knochen',
      'Lina gibt der alte Katze Fisch',
    ])
      expect(word(said), said).toBe('no')
  })

  it('wants the verb second, and the other half of it last and in its form', () => {
    for (const said of [
      'die Bäckerin muss Brot backen',
      'am Montag muss die Bäckerin Brot backen',
      'am Montag hat die Bäckerin Brot gebacken',
    ])
      expect(word(said), said).toBe('yes')
    for (const said of [
      'am Montag die Bäckerin muss Brot backen',
      'am Montag muss die Bäckerin backen Brot',
      'am Montag hat die Bäckerin Brot backen',
    ])
      expect(word(said), said).toBe('no')
  })
})
