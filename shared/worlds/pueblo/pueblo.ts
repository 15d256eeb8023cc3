/** Un pueblo: a village in Spanish, with its own agreement of articles and adjectives. */
import { each, lines, racksOf, type World } from '../world.ts'
import { the } from './agreement.ts'
import {
  agreed,
  animals,
  animalWords,
  capitals,
  colours,
  days,
  fruits,
  garments,
  jobs,
  keptIn,
  officeStates,
  otherFoods,
  otherPlaces,
  otherSounds,
  parks,
  parkStates,
  people,
  seasons,
  streets,
  tastes,
  times,
  ways,
  type Noun,
} from './facts.ts'
import { gente } from './gente.ts'
import { naturaleza } from './naturaleza.ts'

const word = ({ word }: Noun) => word
const lastWord = (phrase: string) => phrase.split(' ').at(-1) ?? ''
const bothForms = (adjective: string) => [agreed(adjective, 'm'), agreed(adjective, 'f')]

const smallWords = 'el la un una a al de en con por y es está que le hoy mañana cuando hace'

export const pueblo: World = {
  id: 'pueblo',
  title: 'Un pueblo (Spanish)',
  grammar: [...naturaleza, ...gente],
  racks: racksOf({
    animals: Object.keys(animals),
    food: [...Object.keys(fruits), ...each(animals, 'food'), ...otherFoods],
    colours: [...colours.flatMap(bothForms), 'blanco', 'blanca', 'negro', 'negra'],
    things: [
      ...jobs.map(({ tool }) => tool.word),
      ...Object.keys(keptIn).map(lastWord),
      ...Object.values(keptIn).map(word),
      ...Object.values(garments).map(word),
      ...Object.values(ways),
      ...otherPlaces.map(word),
      ...'banco'.split(' '),
    ],
    'places-and-times': [
      ...each(animals, 'place').map(word),
      ...jobs.map(({ place }) => place.word),
      ...[...parks, ...streets].map(lastWord),
      ...Object.keys(ways).map(lastWord),
      ...Object.entries(capitals).flat(),
      'capital',
      ...days,
      ...Object.entries(seasons).flat(2),
      ...Object.keys(garments),
      ...times.map(lastWord).filter((time) => time !== 'mañana'),
    ],
    people: [...people, ...jobs.flatMap(({ m, f }) => [m, f])],
    'describing-words': [
      ...animalWords.flatMap(({ m, f }) => [m, f]),
      ...tastes.flatMap(bothForms),
      ...parkStates,
      ...officeStates,
    ],
    actions: [
      ...each(animals, 'sound'),
      ...otherSounds,
      ...'descansa gusta comer dice cree sabe trabaja necesita sueña piensa habla lleva compra busca guarda deja va'.split(
        ' ',
      ),
    ],
    'small-words': smallWords.split(' '),
  }),
  probes: [
    { id: 'gato-sofa', prompt: 'el gato duerme en el', answer: 'sofá', rivals: ['tejado', 'patio', 'cesto', 'lago'] },
    {
      id: 'banco-parque',
      prompt: 'en el parque el banco está',
      answer: 'mojado',
      rivals: ['roto', 'abierto', 'cerrado'],
    },
    {
      id: 'banco-ciudad',
      prompt: 'en la ciudad el banco está',
      answer: 'abierto',
      rivals: ['cerrado', 'mojado', 'roto'],
    },
    { id: 'perro-ladra', prompt: 'de noche el perro viejo', answer: 'ladra', rivals: ['maúlla', 'muge', 'duerme'] },
    { id: 'pera-verde', prompt: 'ana dice que la pera es', answer: 'verde', rivals: ['roja', 'amarilla', 'morada'] },
  ],
  signature: 'lugar/el gato//duerme',
  almanac: [
    {
      id: 'animals',
      lines: lines(
        animals,
        (name, { gender, place, sound, food }) =>
          `${the(gender)} ${name}: duerme en ${the(place.gender)} ${place.word}, ${sound}, le gusta comer ${food}`,
      ),
    },
    {
      id: 'fruit',
      lines: lines(
        fruits,
        (name, { gender, colour, taste }) =>
          `${the(gender)} ${name}: ${agreed(colour, gender)} y ${agreed(taste, gender)}`,
      ),
    },
    {
      id: 'jobs',
      lines: jobs.map(({ m, f, place, tool }) => `${m}, ${f}: ${the(place.gender)} ${place.word}, ${tool.word}`),
    },
    { id: 'capitals', lines: lines(capitals, (country, city) => `${country}: ${city}`) },
    { id: 'clothes', lines: lines(garments, (weather, { word }) => `${weather}: ${word}`) },
    { id: 'things', lines: lines(keptIn, (thing, { gender, word }) => `${thing}: en ${the(gender)} ${word}`) },
    { id: 'seasons', lines: lines(seasons, (season, seen) => `${season}: ${seen.join(', ')}`) },
    { id: 'ways', lines: lines(ways, (to, by) => `${to}: en ${by}`) },
    {
      id: 'banks',
      lines: [
        `en ${parks.join(', ')}: ${parkStates.join(', ')}`,
        `en ${streets.join(', ')}: ${officeStates.join(', ')}`,
      ],
    },
  ],
}
