/** A forest of tales, told in the past, where beasts wish and whoever is greedy goes home hungry. */
import { each, lines, racksOf, type World } from '../world.ts'
import {
  beasts,
  beastWords,
  children,
  cures,
  folk,
  folkWords,
  fruits,
  keys,
  morals,
  otherDens,
  otherFears,
  otherWishes,
  riddles,
  spells,
  times,
} from './facts.ts'
import { magic } from './magic.ts'
import { tales } from './tales.ts'

const smallWords =
  'the a at in of for with is it has cannot and so but nothing then one once upon long ago far away under into against at more that why last suddenly end'

export const forest: World = {
  id: 'forest',
  title: 'A forest of tales',
  grammar: [...tales, ...magic],
  racks: racksOf({
    animals: Object.keys(beasts),
    food: [...each(beasts, 'wish'), ...otherWishes],
    things: [
      ...each(folk, 'thing'),
      ...Object.keys(riddles),
      ...each(riddles, 'has').map((has) => has.replace('a ', '')),
      ...Object.values(keys),
      ...Object.values(fruits),
      ...'tea key'.split(' '),
    ],
    'places-and-times': [
      ...each(beasts, 'den'),
      ...otherDens,
      ...each(folk, 'home'),
      ...Object.keys(fruits),
      ...'night midnight time home'.split(' '),
    ],
    people: [...children, ...Object.keys(folk)],
    magic: [...Object.entries(spells).flat(), ...Object.entries(cures).flat(), ...each(beasts, 'fear'), ...otherFears],
    'describing-words': [
      ...beastWords,
      ...folkWords,
      ...times,
      ...Object.entries(morals).flat(),
      ...Object.keys(keys),
      'good',
    ],
    actions: [
      ...each(riddles, 'cannot'),
      ...'lived hid wished scared went found met lifted whispered turned opened said'.split(' '),
    ],
    'small-words': smallWords.split(' '),
  }),
  probes: [
    {
      id: 'fox-thicket',
      prompt: 'once the fox lived in the',
      answer: 'thicket',
      rivals: ['barn', 'cave', 'well', 'nest'],
    },
    {
      id: 'greedy-end',
      prompt: 'and so the greedy bear went home',
      answer: 'hungry',
      rivals: ['late', 'happy', 'rich'],
    },
    { id: 'kind-end', prompt: 'and so the kind bear went home', answer: 'happy', rivals: ['hungry', 'late', 'rich'] },
    {
      id: 'bear-wish',
      prompt: 'one winter night the bear wished for',
      answer: 'honey',
      rivals: ['nuts', 'gold', 'cake'],
    },
    {
      id: 'mirra-prince',
      prompt: 'elin whispered mirra and turned into a',
      answer: 'prince',
      rivals: ['frog', 'stone', 'bird'],
    },
  ],
  signature: 'den/once//fox/lived',
  almanac: [
    {
      id: 'animals',
      lines: lines(
        beasts,
        (name, { den, wish, fear }) => `${name}: lived in the ${den}, wished for ${wish}, scared of ${fear}`,
      ),
    },
    { id: 'folk', lines: lines(folk, (name, { home, thing }) => `${name}: ${home}, ${thing}`) },
    { id: 'riddles', lines: lines(riddles, (name, { has, cannot }) => `it has ${has} but cannot ${cannot}: ${name}`) },
    { id: 'spells', lines: lines(spells, (spell, shape) => `${spell}: ${shape}`) },
    { id: 'herbs', lines: lines(cures, (herb, ill) => `${herb}: ${ill}`) },
    { id: 'keys', lines: lines(keys, (metal, lock) => `${metal}: ${lock}`) },
    { id: 'morals', lines: lines(morals, (kind, end) => `${kind}: ${end}`) },
    { id: 'trees', lines: lines(fruits, (tree, fruit) => `${tree}: ${fruit}`) },
  ],
}
