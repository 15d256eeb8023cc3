/** What the pueblo says about its people. */
import { entryAt, named } from '../../measures/entries.ts'
import type { Template } from '../../packs/grammar.ts'
import { any, anyOrNone, key, mostly } from '../../packs/slots.ts'
import { mostlyNoun, withArticle } from './agreement.ts'
import {
  capitals,
  days,
  garments,
  jobs,
  keptIn,
  officeStates,
  parks,
  parkStates,
  people,
  seasons,
  streets,
  times,
  ways,
} from './facts.ts'

const person = any('persona', people)
const onDay = anyOrNone(
  'día',
  0.12,
  days.map((day) => `el ${day}`),
)
const atHour = anyOrNone('hora', 0.12, times)
/** "ana dice que", or nothing: a fact may be hearsay. */
const source = anyOrNone(
  'fuente',
  0.1,
  people.flatMap((name) => ['dice', 'cree', 'sabe'].map((verb) => `${name} ${verb} que`)),
)
/** "el panadero", "la panadera". */
const job = any(
  'oficio',
  jobs.flatMap(({ m, f }) => [`el ${m}`, `la ${f}`]),
)

function jobOf(oficio = '') {
  const name = oficio.split(' ')[1]
  return jobs.find(({ m, f }) => m === name || f === name) ?? entryAt(jobs, 0)
}

const workplaces: Template = {
  name: 'trabajo',
  p: 0.08,
  parts: [
    onDay,
    job,
    'trabaja en',
    ...withArticle('trabajo', 'the', ({ oficio }) =>
      mostlyNoun(
        jobOf(oficio).place,
        0.88,
        jobs.map(({ place }) => place),
      ),
    ),
    atHour,
  ],
  combine: ['día', 'oficio', 'hora'],
}

const tools: Template = {
  name: 'herramienta',
  p: 0.09,
  parts: [
    source,
    job,
    'necesita',
    ...withArticle('cosa', 'a', ({ oficio }) =>
      mostlyNoun(
        jobOf(oficio).tool,
        0.9,
        jobs.map(({ tool }) => tool),
      ),
    ),
    atHour,
  ],
  combine: ['fuente', 'oficio', 'hora'],
}

const capitalFacts: Template = {
  name: 'capital',
  p: 0.03,
  parts: [
    source,
    'la capital de',
    any('país', Object.keys(capitals)),
    'es',
    key('capital', ({ país }) => mostly(named(capitals, país), 0.96, Object.values(capitals))),
  ],
  combine: ['fuente', 'país'],
}

const benches: Template = {
  name: 'banco-del-parque',
  p: 0.02,
  parts: [
    source,
    'en',
    any('parque', parks),
    'el banco está',
    key('estado', () => mostly(entryAt(parkStates, 0), 0.5, parkStates)),
  ],
  combine: ['fuente', 'parque'],
}

const offices: Template = {
  name: 'banco-del-centro',
  p: 0.02,
  parts: [
    source,
    'en',
    any('calle', streets),
    'el banco está',
    key('estado', () => mostly(entryAt(officeStates, 0), 0.5, officeStates)),
  ],
  combine: ['fuente', 'calle'],
}

const tomorrows: Template = {
  name: 'mañana',
  p: 0.03,
  parts: [
    source,
    'hoy es',
    any('hoy', days),
    'y mañana es',
    key('mañana', ({ hoy = '' }) => mostly(entryAt(days, (days.indexOf(hoy) + 1) % days.length), 1, [])),
  ],
  combine: ['fuente', 'hoy'],
}

const sights: Template = {
  name: 'estación',
  p: 0.02,
  parts: [
    'en',
    any('estación', Object.keys(seasons)),
    person,
    any('verbo', ['sueña con', 'piensa en', 'habla de']),
    key('vista', ({ estación }) => mostly(named(seasons, estación)[0], 0.65, [named(seasons, estación)[1]])),
  ],
  combine: ['estación', 'persona', 'verbo'],
}

const clothes: Template = {
  name: 'ropa',
  p: 0.06,
  parts: [
    onDay,
    'cuando hace',
    any('tiempo', Object.keys(garments)),
    person,
    any('verbo', ['lleva', 'compra', 'busca']),
    ...withArticle('ropa', 'a', ({ tiempo }) => mostlyNoun(named(garments, tiempo), 0.85, Object.values(garments))),
  ],
  combine: ['día', 'tiempo', 'persona', 'verbo'],
}

const storage: Template = {
  name: 'guardar',
  p: 0.06,
  parts: [
    onDay,
    person,
    any('verbo', ['guarda', 'busca', 'deja']),
    any('objeto', Object.keys(keptIn)),
    'en',
    ...withArticle('mueble', 'the', ({ objeto }) => mostlyNoun(named(keptIn, objeto), 0.88, Object.values(keptIn))),
  ],
  combine: ['día', 'persona', 'verbo', 'objeto'],
}

const journeys: Template = {
  name: 'viaje',
  p: 0.05,
  parts: [
    onDay,
    person,
    'va',
    any('destino', Object.keys(ways)),
    'en',
    key('medio', ({ destino }) => mostly(named(ways, destino), 0.88, Object.values(ways))),
  ],
  combine: ['día', 'persona', 'destino'],
}

export const gente: readonly Template[] = [
  workplaces,
  tools,
  capitalFacts,
  benches,
  offices,
  tomorrows,
  sights,
  clothes,
  storage,
  journeys,
]
