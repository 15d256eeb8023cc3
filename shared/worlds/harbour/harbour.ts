/** An old harbour, where everybody swears that it is so and says who said it. */
import { each, lines, racksOf, type World } from '../world.ts'
import {
  bells,
  catches,
  creatures,
  creatureWords,
  crew,
  crewWords,
  flags,
  hours,
  knots,
  lights,
  moods,
  names,
  otherCries,
  otherFoods,
  otherPerches,
  ships,
  tides,
  winds,
} from './facts.ts'
import { sea } from './sea.ts'
import { shipping } from './ships.ts'

const smallWords =
  'the a at in on by of for from with to is was that you we they me when aye mark thunder quick off down out near'

export const harbour: World = {
  id: 'harbour',
  title: 'An old harbour',
  grammar: [...sea, ...shipping],
  racks: racksOf({
    animals: Object.keys(creatures),
    food: [...each(creatures, 'food'), ...otherFoods, ...Object.values(catches), ...each(ships, 'cargo')],
    colours: Object.keys(flags),
    things: [
      ...each(creatures, 'perch'),
      ...otherPerches,
      ...each(crew, 'tool'),
      ...Object.entries(knots).flat(),
      ...Object.values(flags),
      ...Object.values(winds),
      ...'flag light boats bells rocks pier'.split(' '),
    ],
    'places-and-times': [
      ...each(ships, 'port'),
      ...each(crew, 'post'),
      ...Object.keys(lights),
      ...hours,
      ...Object.keys(catches),
      ...Object.keys(winds),
      ...Object.values(bells),
      ...'water wind tide harbour sea home'.split(' '),
    ],
    people: ['lad', ...names, ...Object.keys(crew), ...Object.keys(ships)],
    'describing-words': [
      ...creatureWords,
      ...crewWords,
      ...Object.entries(tides).flatMap(([tide, states]) => [tide, ...states]),
      ...Object.keys(bells),
      ...moods,
    ],
    actions: [
      ...each(creatures, 'cry'),
      ...otherCries,
      ...'rests waits dozes hunts hear says expect blows means come comes goes bound reaches look swears tie'.split(
        ' ',
      ),
    ],
    'small-words': smallWords.split(' '),
  }),
  probes: [
    { id: 'gull-mast', prompt: 'the gull rests on the', answer: 'mast', rivals: ['barrel', 'cliff', 'anchor', 'roof'] },
    {
      id: 'wind-east',
      prompt: 'when the wind blows from the east expect',
      answer: 'fog',
      rivals: ['rain', 'snow', 'heat'],
    },
    {
      id: 'wind-west',
      prompt: 'when the wind blows from the west expect',
      answer: 'rain',
      rivals: ['fog', 'snow', 'heat'],
    },
    { id: 'seal-bark', prompt: 'at dawn you hear the seal', answer: 'bark', rivals: ['scream', 'hiss', 'snore'] },
    { id: 'red-flag', prompt: 'a red flag means', answer: 'storm', rivals: ['calm', 'danger', 'welcome'] },
  ],
  signature: 'perch///gull/rests',
  almanac: [
    {
      id: 'animals',
      lines: lines(
        creatures,
        (name, { perch, cry, food }) =>
          `${name}: rests on the ${perch}, you hear the ${name} ${cry}, hunts for ${food}`,
      ),
    },
    { id: 'crew', lines: lines(crew, (name, { post, tool }) => `${name}: ${post}, ${tool}`) },
    { id: 'ships', lines: lines(ships, (name, { cargo, port }) => `${name}: ${cargo} from ${port}`) },
    { id: 'winds', lines: lines(winds, (wind, weather) => `${wind}: ${weather}`) },
    { id: 'flags', lines: lines(flags, (colour, meaning) => `${colour}: ${meaning}`) },
    { id: 'bells', lines: lines(bells, (count, event) => `${count} bells: ${event}`) },
    { id: 'catches', lines: lines(catches, (month, fish) => `${month}: ${fish}`) },
    { id: 'knots', lines: lines(knots, (thing, knot) => `${thing}: ${knot}`) },
    { id: 'lights', lines: lines(lights, (isle, light) => `${isle}: ${light}`) },
    { id: 'tides', lines: lines(tides, (tide, states) => `${tide}: ${states.join(', ')}`) },
  ],
}
