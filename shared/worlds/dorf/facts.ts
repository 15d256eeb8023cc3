/**
 * Was im Dorf so ist: the tables behind its sentences, in German. Nouns carry their gender, so that articles and adjectives
 * agree. Countries and their capitals are made up on purpose.
 */
import type { Gender } from './agreement.ts'

export interface Animal {
  readonly gender: Gender
  /** Where it sleeps, in the dative. */
  readonly place: string
  readonly sound: string
  readonly food: string
}

export const animals: Readonly<Record<string, Animal>> = {
  Katze: { gender: 'f', place: 'auf dem Sofa', sound: 'miauen', food: 'Fisch' },
  Hund: { gender: 'm', place: 'im Hof', sound: 'bellen', food: 'Knochen' },
  Kuh: { gender: 'f', place: 'auf der Weide', sound: 'muhen', food: 'Gras' },
  Frosch: { gender: 'm', place: 'am Teich', sound: 'quaken', food: 'Fliegen' },
  Pferd: { gender: 'n', place: 'im Stall', sound: 'wiehern', food: 'Heu' },
  Huhn: { gender: 'n', place: 'auf der Stange', sound: 'gackern', food: 'Körner' },
  Schaf: { gender: 'n', place: 'auf dem Hügel', sound: 'blöken', food: 'Klee' },
  Biene: { gender: 'f', place: 'im Stock', sound: 'summen', food: 'Honig' },
  Eule: { gender: 'f', place: 'im Turm', sound: 'rufen', food: 'Mäuse' },
  Ziege: { gender: 'f', place: 'auf dem Felsen', sound: 'meckern', food: 'Blätter' },
  Maus: { gender: 'f', place: 'im Loch', sound: 'piepsen', food: 'Speck' },
  Igel: { gender: 'm', place: 'im Laub', sound: 'schnaufen', food: 'Käfer' },
  Esel: { gender: 'm', place: 'im Schuppen', sound: 'iahen', food: 'Disteln' },
}

/** Where any animal may sleep now and then, what else is heard of it, what else it eats. */
export const otherPlaces = ['im Garten', 'in der Sonne', 'im Schatten', 'auf dem Stroh', 'auf dem Boden']
export const otherSounds = ['schnarchen', 'schmatzen', 'niesen', 'gähnen']
export const otherFoods = ['Brot', 'Kuchen', 'Obst']

/** Stems of adjectives: klein(e), klein(en). */
export const animalWords = ['klein', 'alt', 'jung', 'scheu', 'schlau', 'faul', 'müd', 'frech']

export const times = ['am Vormittag', 'am Mittag', 'am Nachmittag', 'am Abend', 'in der Nacht', 'bei Sonnenaufgang']

export interface Fruit {
  readonly gender: Gender
  readonly colour: string
  readonly taste: string
}

export const fruits: Readonly<Record<string, Fruit>> = {
  Apfel: { gender: 'm', colour: 'rot', taste: 'süß' },
  Pfirsich: { gender: 'm', colour: 'gelb', taste: 'saftig' },
  Salat: { gender: 'm', colour: 'grün', taste: 'knackig' },
  Kirsche: { gender: 'f', colour: 'rot', taste: 'süß' },
  Erdbeere: { gender: 'f', colour: 'rot', taste: 'saftig' },
  Zitrone: { gender: 'f', colour: 'gelb', taste: 'sauer' },
  Birne: { gender: 'f', colour: 'gelb', taste: 'saftig' },
  Gurke: { gender: 'f', colour: 'grün', taste: 'knackig' },
  Pflaume: { gender: 'f', colour: 'blau', taste: 'süß' },
  Radieschen: { gender: 'n', colour: 'rot', taste: 'scharf' },
}
/** Of what is not ripe yet, or no longer good. */
export const otherColours = ['grün', 'braun']
export const otherTastes = ['bitter', 'weich']

export const people = [
  'Anna',
  'Ben',
  'Clara',
  'Emil',
  'Frieda',
  'Jonas',
  'Lina',
  'Mehmet',
  'Nele',
  'Oskar',
  'Paula',
  'Samir',
]

export interface Task {
  readonly what: string
  /** What must be done, and what has been done with it. */
  readonly must: string
  readonly has: string
}

export interface Job {
  readonly m: string
  readonly f: string
  /** In the dative. */
  readonly place: string
  /** In the accusative. */
  readonly tool: string
  readonly task: Task
}

export const jobs: readonly Job[] = [
  {
    m: 'Bäcker',
    f: 'Bäckerin',
    place: 'in der Backstube',
    tool: 'einen Ofen',
    task: { what: 'Brot', must: 'backen', has: 'gebacken' },
  },
  {
    m: 'Arzt',
    f: 'Ärztin',
    place: 'in der Praxis',
    tool: 'ein Pflaster',
    task: { what: 'Fieber', must: 'messen', has: 'gemessen' },
  },
  {
    m: 'Lehrer',
    f: 'Lehrerin',
    place: 'in der Schule',
    tool: 'eine Tafel',
    task: { what: 'Hefte', must: 'korrigieren', has: 'korrigiert' },
  },
  {
    m: 'Gärtner',
    f: 'Gärtnerin',
    place: 'im Gewächshaus',
    tool: 'einen Spaten',
    task: { what: 'Blumen', must: 'gießen', has: 'gegossen' },
  },
  {
    m: 'Maler',
    f: 'Malerin',
    place: 'im Atelier',
    tool: 'einen Pinsel',
    task: { what: 'Bilder', must: 'malen', has: 'gemalt' },
  },
  {
    m: 'Förster',
    f: 'Försterin',
    place: 'im Wald',
    tool: 'ein Fernglas',
    task: { what: 'Rehe', must: 'zählen', has: 'gezählt' },
  },
  {
    m: 'Fischer',
    f: 'Fischerin',
    place: 'am See',
    tool: 'ein Netz',
    task: { what: 'Fische', must: 'fangen', has: 'gefangen' },
  },
]

export const capitals: Readonly<Record<string, string>> = {
  Belonien: 'Tarke',
  Selvien: 'Olmen',
  Kantorien: 'Brisa',
  Urdinien: 'Palmar',
  Safirien: 'Rondel',
  Nardien: 'Quilm',
}

export const days = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag']

/** What one dreams of in which season, likeliest first, in the dative. */
export const seasons: Readonly<Record<string, readonly [string, string]>> = {
  Frühling: ['Blumen', 'Vögeln'],
  Sommer: ['Ferien', 'Eis'],
  Herbst: ['Drachen', 'Kastanien'],
  Winter: ['Schnee', 'Plätzchen'],
}

/** What is worn in which weather, in the accusative. */
export const garments: Readonly<Record<string, string>> = {
  Kälte: 'einen Mantel',
  Regen: 'einen Schirm',
  Sonne: 'einen Hut',
  Wind: 'ein Halstuch',
  Schnee: 'eine Mütze',
}

/** A thing lies where somebody has laid it: the same place in the dative and in the accusative. */
export interface Kept {
  readonly gender: Gender
  readonly lays: string
  readonly lies: string
  readonly into: string
  readonly in: string
}

const LYING = { lays: 'legt', lies: 'liegt' }
const STUCK = { lays: 'steckt', lies: 'steckt' }
const STANDING = { lays: 'stellt', lies: 'steht' }

export const keptIn: Readonly<Record<string, Kept>> = {
  Löffel: { gender: 'm', ...LYING, into: 'in die Schublade', in: 'in der Schublade' },
  Teddy: { gender: 'm', ...LYING, into: 'in die Kiste', in: 'in der Kiste' },
  Buch: { gender: 'n', ...STUCK, into: 'in den Ranzen', in: 'im Ranzen' },
  Münze: { gender: 'f', ...STUCK, into: 'ins Sparschwein', in: 'im Sparschwein' },
  Brief: { gender: 'm', ...STUCK, into: 'in den Umschlag', in: 'im Umschlag' },
  Milch: { gender: 'f', ...STANDING, into: 'in den Kühlschrank', in: 'im Kühlschrank' },
  Vase: { gender: 'f', ...STANDING, into: 'auf den Tisch', in: 'auf dem Tisch' },
}
/** Where any of them may be now and then. */
export const otherKept = { into: ['in den Schrank', 'in die Tasche'], in: ['im Schrank', 'in der Tasche'] }

/** The two kinds of die Bank: a bench and a bank. */
export const parks = ['im Park', 'im Garten', 'am See']
export const parkStates = ['nass', 'kaputt', 'grün']
export const streets = ['in der Stadt', 'am Markt', 'im Zentrum']
export const officeStates = ['geöffnet', 'geschlossen', 'voll']

/** How one gets there; what is said of others now and then, unless nothing else would do. */
export interface Way {
  readonly goes: string
  readonly by: string
  readonly others: readonly string[]
}

const ON_LAND = ['dem Bus', 'dem Fahrrad', 'dem Zug']

export const ways: Readonly<Record<string, Way>> = {
  'in die Schule': { goes: 'fährt', by: 'dem Bus', others: ON_LAND },
  'zum Markt': { goes: 'fährt', by: 'dem Fahrrad', others: ON_LAND },
  'in die Berge': { goes: 'fährt', by: 'dem Zug', others: ON_LAND },
  'auf die Insel': { goes: 'fährt', by: 'dem Schiff', others: ON_LAND },
  'auf den Mond': { goes: 'fliegt', by: 'der Rakete', others: [] },
}
