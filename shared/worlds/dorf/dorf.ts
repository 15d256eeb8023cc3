/** Ein Dorf: a village in German, with genders, cases, and verbs that stand second or last. */
import { each, lines, racksOf, type World } from '../world.ts'
import { led, mixed, the, weak } from './agreement.ts'
import {
  animals,
  animalWords,
  capitals,
  days,
  fruits,
  garments,
  jobs,
  keptIn,
  officeStates,
  otherColours,
  otherFoods,
  otherKept,
  otherPlaces,
  otherSounds,
  otherTastes,
  parks,
  parkStates,
  people,
  seasons,
  streets,
  times,
  ways,
} from './facts.ts'
import { leute } from './leute.ts'
import { tiere } from './tiere.ts'

const noun = (phrase: string) => led(phrase).word
const kept = Object.values(keptIn)
const routes = Object.entries(ways)

const smallWords =
  'der die das den dem ein eine einen im in ins auf am bei von mit zum und man gern laut heute morgen ist hat muss'

export const dorf: World = {
  id: 'dorf',
  title: 'Ein Dorf (German)',
  grammar: [...tiere, ...leute],
  racks: racksOf({
    animals: Object.keys(animals),
    food: [...Object.keys(fruits), ...each(animals, 'food'), ...otherFoods],
    colours: [
      ...each(fruits, 'colour'),
      ...otherColours,
      ...Object.values(fruits).map(({ colour, gender }) => mixed(colour, gender)),
    ],
    things: [
      ...jobs.flatMap(({ tool, task }) => [noun(tool), task.what]),
      ...Object.keys(keptIn),
      ...kept.map(({ in: place }) => noun(place)),
      ...otherKept.in.map(noun),
      ...Object.values(garments).map(noun),
      ...routes.map(([, { by }]) => noun(by)),
      'Bank',
    ],
    'places-and-times': [
      ...each(animals, 'place').map(noun),
      ...otherPlaces.map(noun),
      ...jobs.map(({ place }) => noun(place)),
      ...[...parks, ...streets].map(noun),
      ...routes.map(([goal]) => noun(goal)),
      ...Object.entries(capitals).flat(),
      'Hauptstadt',
      ...days,
      ...Object.entries(seasons).flat(2),
      ...Object.keys(garments),
      ...times.map(noun),
    ],
    people: [...people, ...jobs.flatMap(({ m, f }) => [m, f])],
    'describing-words': [
      ...animalWords.flatMap((stem) => [weak(stem, 'f', 'nominative'), weak(stem, 'f', 'dative')]),
      ...each(fruits, 'taste'),
      ...otherTastes,
      ...parkStates,
      ...officeStates,
    ],
    actions: [
      ...each(animals, 'sound'),
      ...otherSounds,
      ...jobs.flatMap(({ task }) => [task.must, task.has]),
      ...kept.flatMap(({ lays, lies }) => [lays, lies]),
      ...routes.map(([, { goes }]) => goes),
      ...'schläft ruht hört frisst gibt isst arbeitet braucht heißt träumt erzählt spricht trägt kauft sucht'.split(
        ' ',
      ),
    ],
    'small-words': smallWords.split(' '),
  }),
  probes: [
    {
      id: 'katze-sofa',
      prompt: 'die Katze schläft auf dem',
      answer: 'Sofa',
      rivals: ['Stroh', 'Boden', 'Hügel', 'Felsen'],
    },
    { id: 'bank-park', prompt: 'im Park ist die Bank', answer: 'nass', rivals: ['kaputt', 'geöffnet', 'geschlossen'] },
    {
      id: 'bank-stadt',
      prompt: 'in der Stadt ist die Bank',
      answer: 'geöffnet',
      rivals: ['geschlossen', 'nass', 'kaputt'],
    },
    {
      id: 'hund-bellen',
      prompt: 'in der Nacht hört man den alten Hund',
      answer: 'bellen',
      rivals: ['miauen', 'muhen', 'schnarchen'],
    },
    { id: 'birne-gelb', prompt: 'laut Anna ist die Birne', answer: 'gelb', rivals: ['rot', 'grün', 'blau'] },
  ],
  signature: 'schlafplatz//schläft//Katze/',
  almanac: [
    {
      id: 'animals',
      lines: lines(
        animals,
        (name, { gender, place, sound, food }) => `${the(gender)} ${name}: schläft ${place}, ${sound}, frisst ${food}`,
      ),
    },
    {
      id: 'fruit',
      lines: lines(fruits, (name, { gender, colour, taste }) => `${the(gender)} ${name}: ${colour} und ${taste}`),
    },
    {
      id: 'jobs',
      lines: jobs.map(({ m, f, place, tool, task }) => `${m}, ${f}: ${place}, ${tool}, ${task.what} ${task.must}`),
    },
    { id: 'capitals', lines: lines(capitals, (country, city) => `${country}: ${city}`) },
    { id: 'clothes', lines: lines(garments, (weather, garment) => `bei ${weather}: ${garment}`) },
    {
      id: 'things',
      lines: lines(keptIn, (name, { gender, lies, in: place }) => `${the(gender)} ${name}: ${lies} ${place}`),
    },
    { id: 'seasons', lines: lines(seasons, (season, seen) => `im ${season}: ${seen.join(', ')}`) },
    { id: 'ways', lines: lines(ways, (goal, { by }) => `${goal}: mit ${by}`) },
    {
      id: 'banks',
      lines: [`${parks.join(', ')}: ${parkStates.join(', ')}`, `${streets.join(', ')}: ${officeStates.join(', ')}`],
    },
  ],
}
