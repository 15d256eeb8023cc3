/**
 * Lo que es así en el pueblo: the tables behind its sentences, in Spanish. Nouns carry their gender, so that articles and
 * adjectives agree. Countries and their capitals are made up on purpose.
 */

export type Gender = 'm' | 'f'

export interface Noun {
  readonly word: string
  readonly gender: Gender
}

const m = (word: string): Noun => ({ word, gender: 'm' })
const f = (word: string): Noun => ({ word, gender: 'f' })

export interface Animal {
  readonly gender: Gender
  readonly place: Noun
  readonly sound: string
  readonly food: string
}

export const animals: Readonly<Record<string, Animal>> = {
  gato: { gender: 'm', place: m('sofá'), sound: 'maúlla', food: 'pescado' },
  perro: { gender: 'm', place: m('patio'), sound: 'ladra', food: 'huesos' },
  vaca: { gender: 'f', place: m('prado'), sound: 'muge', food: 'hierba' },
  rana: { gender: 'f', place: f('charca'), sound: 'croa', food: 'moscas' },
  caballo: { gender: 'm', place: m('establo'), sound: 'relincha', food: 'heno' },
  gallina: { gender: 'f', place: m('corral'), sound: 'cacarea', food: 'maíz' },
  oveja: { gender: 'f', place: f('colina'), sound: 'bala', food: 'trébol' },
  pato: { gender: 'm', place: m('lago'), sound: 'grazna', food: 'algas' },
  abeja: { gender: 'f', place: f('flor'), sound: 'zumba', food: 'miel' },
  búho: { gender: 'm', place: f('rama'), sound: 'ulula', food: 'ratones' },
  cabra: { gender: 'f', place: m('monte'), sound: 'trepa', food: 'hojas' },
  ratón: { gender: 'm', place: m('agujero'), sound: 'chilla', food: 'nueces' },
  león: { gender: 'm', place: f('roca'), sound: 'ruge', food: 'carne' },
}

/** Where any animal may sleep now and then, what else it does, what else it eats. */
export const otherPlaces = [f('silla'), m('cesto'), f('cama'), m('tejado')]
export const otherSounds = ['duerme', 'juega', 'corre']
export const otherFoods = ['pan', 'sopa', 'queso']

/** Adjectives by gender: pequeño, pequeña. */
export const animalWords: readonly Readonly<Record<Gender, string>>[] = [
  { m: 'pequeño', f: 'pequeña' },
  { m: 'viejo', f: 'vieja' },
  { m: 'tímido', f: 'tímida' },
  { m: 'blanco', f: 'blanca' },
  { m: 'negro', f: 'negra' },
  { m: 'gordo', f: 'gorda' },
  { m: 'listo', f: 'lista' },
  { m: 'perezoso', f: 'perezosa' },
]

export const times = ['de noche', 'a mediodía', 'al amanecer', 'al anochecer', 'por la mañana', 'por la tarde']

export interface Fruit {
  readonly gender: Gender
  readonly colour: string
  readonly taste: string
}

export const fruits: Readonly<Record<string, Fruit>> = {
  manzana: { gender: 'f', colour: 'rojo', taste: 'dulce' },
  cereza: { gender: 'f', colour: 'rojo', taste: 'dulce' },
  plátano: { gender: 'm', colour: 'amarillo', taste: 'blando' },
  limón: { gender: 'm', colour: 'amarillo', taste: 'agrio' },
  pera: { gender: 'f', colour: 'verde', taste: 'jugoso' },
  uva: { gender: 'f', colour: 'morado', taste: 'jugoso' },
  ciruela: { gender: 'f', colour: 'morado', taste: 'blando' },
  higo: { gender: 'm', colour: 'morado', taste: 'dulce' },
  melón: { gender: 'm', colour: 'verde', taste: 'dulce' },
}
/** By their masculine form; those that end in -o change. */
export const colours = ['rojo', 'amarillo', 'verde', 'morado']
export const tastes = ['dulce', 'blando', 'agrio', 'jugoso']

export function agreed(adjective: string, gender: Gender): string {
  return gender === 'f' ? adjective.replace(/o$/, 'a') : adjective
}

export const people = [
  'ana',
  'luis',
  'marta',
  'hugo',
  'lucía',
  'omar',
  'sara',
  'iván',
  'clara',
  'diego',
  'irene',
  'pablo',
]

export interface Job {
  readonly m: string
  readonly f: string
  readonly place: Noun
  readonly tool: Noun
}

export const jobs: readonly Job[] = [
  { m: 'panadero', f: 'panadera', place: f('panadería'), tool: m('horno') },
  { m: 'médico', f: 'médica', place: f('clínica'), tool: f('mascarilla') },
  { m: 'granjero', f: 'granjera', place: f('granja'), tool: m('tractor') },
  { m: 'maestro', f: 'maestra', place: f('escuela'), tool: m('libro') },
  { m: 'pintor', f: 'pintora', place: m('taller'), tool: m('pincel') },
  { m: 'marinero', f: 'marinera', place: m('puerto'), tool: m('barco') },
  { m: 'cartero', f: 'cartera', place: m('correo'), tool: f('bicicleta') },
]

export const capitals: Readonly<Record<string, string>> = {
  belona: 'tarque',
  sirbia: 'olmeda',
  cantora: 'brisa',
  urdina: 'palmar',
  zafira: 'rondel',
  nardia: 'quilma',
}

export const days = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo']

/** What is seen in which season, likeliest first. */
export const seasons: Readonly<Record<string, readonly [string, string]>> = {
  primavera: ['flores', 'lluvia'],
  verano: ['sol', 'playa'],
  otoño: ['niebla', 'viento'],
  invierno: ['nieve', 'hielo'],
}

/** What is worn when the weather is so. */
export const garments: Readonly<Record<string, Noun>> = {
  frío: m('abrigo'),
  sol: m('sombrero'),
  viento: f('bufanda'),
  calor: f('camiseta'),
}

/** What is kept where. */
export const keptIn: Readonly<Record<string, Noun>> = {
  'la cuchara': m('cajón'),
  'el libro': f('mochila'),
  'la moneda': m('bolso'),
  'la leche': f('nevera'),
  'el juguete': f('caja'),
  'la carta': m('sobre'),
}

/** The two benches and banks: el banco. */
export const parks = ['el parque', 'el jardín', 'la plaza']
export const parkStates = ['mojado', 'roto', 'verde']
export const streets = ['la ciudad', 'la avenida', 'el centro']
export const officeStates = ['abierto', 'cerrado', 'lleno']

/** How one gets there. */
export const ways: Readonly<Record<string, string>> = {
  'a la escuela': 'autobús',
  'a la isla': 'barco',
  'a la luna': 'cohete',
  'al mercado': 'bicicleta',
  'a la montaña': 'tren',
}
