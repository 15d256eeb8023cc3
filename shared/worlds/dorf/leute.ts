/** What the Dorf says about its people. */
import { entryAt, named } from '../../measures/entries.ts'
import type { Choice, Filled, Template } from '../../packs/grammar.ts'
import { any, anyOrNone, even, key, mostly } from '../../packs/slots.ts'
import { led, mostlyLed, the, verbOf, verbSecond, withLead } from './agreement.ts'
import {
  capitals,
  days,
  garments,
  jobs,
  keptIn,
  officeStates,
  otherKept,
  parks,
  parkStates,
  people,
  seasons,
  streets,
  ways,
  type Kept,
} from './facts.ts'

export const person = any('person', people)
export const onDay = anyOrNone(
  'tag',
  0.3,
  days.map((day) => `am ${day}`),
)
const whoever = people.map((name) => `laut ${name}`)
/** "laut Anna", "laut der Bäckerin", or nothing: a fact may be hearsay. */
export const source = anyOrNone('quelle', 0.2, [
  ...whoever,
  ...jobs.flatMap(({ m, f }) => [`laut ${the('m', 'dative')} ${m}`, `laut ${the('f', 'dative')} ${f}`]),
])
/** The same of people alone. */
const somebody = anyOrNone('quelle', 0.2, whoever)

const job = any(
  'beruf',
  jobs.flatMap(({ m, f }) => [`${the('m')} ${m}`, `${the('f')} ${f}`]),
)

function jobOf({ beruf = '' }: Filled) {
  const name = beruf.split(' ')[1]
  return jobs.find(({ m, f }) => m === name || f === name) ?? entryAt(jobs, 0)
}

const workplaces: Template = {
  name: 'arbeitsplatz',
  p: 0.07,
  parts: [
    onDay,
    ...verbSecond('tag', [job], () => even(['arbeitet'])),
    ...withLead('ort', (filled) =>
      mostlyLed(
        led(jobOf(filled).place),
        0.88,
        jobs.map(({ place }) => led(place)),
      ),
    ),
  ],
  combine: ['tag', 'beruf'],
}

const tools: Template = {
  name: 'werkzeug',
  p: 0.06,
  parts: [
    somebody,
    ...verbSecond('quelle', [job], () => even(['braucht'])),
    ...withLead('ding', (filled) =>
      mostlyLed(
        led(jobOf(filled).tool),
        0.9,
        jobs.map(({ tool }) => led(tool)),
      ),
    ),
  ],
  combine: ['quelle', 'beruf'],
}

/** The verb that says what is done stands last, and its form hangs on the one that stands second. */
const tasks: Template = {
  name: 'arbeit',
  p: 0.06,
  parts: [
    onDay,
    ...verbSecond('tag', [job], () => even(['muss', 'hat'])),
    key('was', (filled) =>
      mostly(
        jobOf(filled).task.what,
        0.88,
        jobs.map(({ task }) => task.what),
      ),
    ),
    key('tun', (filled) => {
      const task = jobs.map((one) => one.task).find(({ what }) => what === filled['was']) ?? jobOf(filled).task
      return even([verbOf(filled) === 'muss' ? task.must : task.has])
    }),
  ],
  combine: ['tag', 'verb-vorn', 'beruf', 'verb-hinten'],
}

const capitalFacts: Template = {
  name: 'hauptstadt',
  p: 0.03,
  parts: [
    source,
    ...verbSecond('quelle', ['die Hauptstadt von', any('land', Object.keys(capitals))], () => even(['heißt'])),
    key('hauptstadt', ({ land }) => mostly(named(capitals, land), 0.96, Object.values(capitals))),
  ],
  combine: ['quelle', 'land'],
}

function bank(name: string, places: readonly string[], states: readonly string[]): Template {
  return {
    name,
    p: 0.02,
    parts: [
      source,
      ...verbSecond('quelle', [any('ort', places)], () => even(['ist'])),
      'die Bank',
      key('zustand', () => mostly(entryAt(states, 0), 0.5, states)),
    ],
    combine: ['quelle', 'ort'],
  }
}

const tomorrows: Template = {
  name: 'morgen',
  p: 0.03,
  parts: [
    source,
    ...verbSecond('quelle', ['heute'], () => even(['ist'])),
    any('heute', days),
    'und morgen',
    { slot: 'noch-einmal', key: false, choices: ({ quelle }) => even([quelle === '' ? 'ist' : '']) },
    key('morgen', ({ heute = '' }) => even([entryAt(days, (days.indexOf(heute) + 1) % days.length)])),
  ],
  combine: ['quelle', 'heute'],
}

const dreams: Template = {
  name: 'jahreszeit',
  p: 0.02,
  parts: [
    'im',
    any('jahreszeit', Object.keys(seasons)),
    any('verb', ['träumt', 'erzählt', 'spricht']),
    person,
    'von',
    key('traum', ({ jahreszeit }) => mostly(named(seasons, jahreszeit)[0], 0.65, [named(seasons, jahreszeit)[1]])),
  ],
  combine: ['jahreszeit', 'verb', 'person'],
}

const clothes: Template = {
  name: 'kleidung',
  p: 0.05,
  parts: [
    'bei',
    any('wetter', Object.keys(garments)),
    any('verb', ['trägt', 'kauft', 'sucht']),
    person,
    ...withLead('kleidung', ({ wetter }) =>
      mostlyLed(led(named(garments, wetter)), 0.85, Object.values(garments).map(led)),
    ),
  ],
  combine: ['wetter', 'verb', 'person'],
}

const things = Object.entries(keptIn)

/** Each verb is as likely as the things that it is said of. */
function verbsOf(all: readonly (readonly [string, Kept])[], say: 'lays' | 'lies'): Choice[] {
  return [...Map.groupBy(all, ([, kept]) => kept[say])].map(([phrase, same]) => ({
    phrase,
    p: same.length / all.length,
  }))
}

function thingsOf(verb: string, say: 'lays' | 'lies') {
  return things.filter(([, kept]) => verb === '' || kept[say] === verb)
}

function keptOf({ sache }: Filled): Kept {
  return named(keptIn, sache?.split(' ').at(-1))
}

const laying: Template = {
  name: 'legen',
  p: 0.04,
  parts: [
    onDay,
    ...verbSecond('tag', [person], () => verbsOf(things, 'lays')),
    {
      slot: 'sache',
      key: false,
      choices: (filled) =>
        even(thingsOf(verbOf(filled), 'lays').map(([name, { gender }]) => `${the(gender, 'accusative')} ${name}`)),
    },
    ...withLead('wohin', (filled) => mostlyLed(led(keptOf(filled).into), 0.88, otherKept.into.map(led))),
  ],
  combine: ['tag', 'person', 'sache'],
}

const lying: Template = {
  name: 'liegen',
  p: 0.04,
  parts: [
    source,
    ...verbSecond(
      'quelle',
      [
        {
          slot: 'sache',
          key: false,
          choices: (filled) =>
            even(thingsOf(verbOf(filled), 'lies').map(([name, { gender }]) => `${the(gender)} ${name}`)),
        },
      ],
      (filled) => (filled['sache'] === undefined ? verbsOf(things, 'lies') : even([keptOf(filled).lies])),
    ),
    ...withLead('wo', (filled) => mostlyLed(led(keptOf(filled).in), 0.88, otherKept.in.map(led))),
  ],
  combine: ['quelle', 'sache'],
}

const journeys: Template = {
  name: 'reise',
  p: 0.04,
  parts: [
    any('ziel', Object.keys(ways)),
    { slot: 'verb', key: false, choices: ({ ziel }) => even([named(ways, ziel).goes]) },
    person,
    onDay,
    'mit',
    ...withLead('fahrzeug', ({ ziel }) => {
      const { by, others } = named(ways, ziel)
      return mostlyLed(led(by), others.length === 0 ? 1 : 0.88, others.map(led))
    }),
  ],
  combine: ['ziel', 'person', 'tag'],
}

export const leute: readonly Template[] = [
  workplaces,
  tools,
  tasks,
  capitalFacts,
  bank('bank-im-park', parks, parkStates),
  bank('bank-in-der-stadt', streets, officeStates),
  tomorrows,
  dreams,
  clothes,
  laying,
  lying,
  journeys,
]
