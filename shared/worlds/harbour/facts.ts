/** What is so in the old harbour: the tables behind its sentences. Ships, ports and isles are made up on purpose. */

export interface Creature {
  readonly perch: string
  readonly cry: string
  readonly food: string
}

export const creatures: Readonly<Record<string, Creature>> = {
  gull: { perch: 'mast', cry: 'scream', food: 'crumbs' },
  seal: { perch: 'sandbank', cry: 'bark', food: 'herring' },
  crab: { perch: 'pebble', cry: 'click', food: 'mussels' },
  otter: { perch: 'raft', cry: 'whistle', food: 'urchins' },
  heron: { perch: 'jetty', cry: 'croak', food: 'eels' },
  pelican: { perch: 'post', cry: 'grunt', food: 'sardines' },
  puffin: { perch: 'cliff', cry: 'growl', food: 'sprats' },
  walrus: { perch: 'ice', cry: 'bellow', food: 'clams' },
  tern: { perch: 'buoy', cry: 'chatter', food: 'shrimps' },
  turtle: { perch: 'beach', cry: 'hiss', food: 'weed' },
}

/** Where any creature may rest now and then, what else is heard of it, and what else it hunts for. */
export const otherPerches = ['barrel', 'crate', 'anchor', 'roof']
export const otherCries = ['splash', 'snore', 'sneeze']
export const otherFoods = ['worms', 'snails', 'biscuits']
export const creatureWords = ['wet', 'grey', 'salty', 'stubborn', 'lazy', 'noisy', 'clever']

export const hours = ['dawn', 'noon', 'dusk', 'midnight', 'sunrise', 'sunset']

export interface Sailor {
  readonly tool: string
  readonly post: string
}

export const crew: Readonly<Record<string, Sailor>> = {
  captain: { tool: 'compass', post: 'bridge' },
  mate: { tool: 'trumpet', post: 'deck' },
  cook: { tool: 'ladle', post: 'galley' },
  carpenter: { tool: 'hammer', post: 'hold' },
  lookout: { tool: 'spyglass', post: 'crosstrees' },
  pilot: { tool: 'chart', post: 'wheelhouse' },
  diver: { tool: 'helmet', post: 'reef' },
  keeper: { tool: 'lantern', post: 'lighthouse' },
  smith: { tool: 'anvil', post: 'forge' },
}
export const crewWords = ['old', 'young', 'tall', 'merry', 'grumpy', 'trusty']
/** Whom people of the harbour call as witnesses. */
export const names = ['ben', 'peg', 'finn', 'molly', 'jack', 'nell', 'tom', 'ada', 'meg', 'silas', 'kit', 'rosa']

export interface Voyage {
  readonly cargo: string
  readonly port: string
}

export const ships: Readonly<Record<string, Voyage>> = {
  marigold: { cargo: 'salt', port: 'kerra' },
  swallow: { cargo: 'tea', port: 'tamby' },
  comet: { cargo: 'wool', port: 'ostrand' },
  juniper: { cargo: 'oranges', port: 'lisca' },
  pearl: { cargo: 'timber', port: 'brenn' },
  tempest: { cargo: 'coal', port: 'dorrin' },
  robin: { cargo: 'pepper', port: 'maluna' },
  fortune: { cargo: 'iron', port: 'velsund' },
}

/** What each wind brings. */
export const winds: Readonly<Record<string, string>> = { north: 'snow', south: 'heat', east: 'fog', west: 'rain' }

/** What each flag means. */
export const flags: Readonly<Record<string, string>> = {
  red: 'storm',
  white: 'calm',
  yellow: 'fever',
  black: 'danger',
  blue: 'departure',
  green: 'welcome',
}

/** Where the crew goes at so many bells. */
export const bells: Readonly<Record<string, string>> = {
  two: 'breakfast',
  three: 'work',
  four: 'dinner',
  five: 'school',
  six: 'prayers',
  eight: 'bed',
}

/** What the boats bring home, by month. */
export const catches: Readonly<Record<string, string>> = {
  march: 'sprats',
  may: 'herring',
  july: 'mackerel',
  august: 'tuna',
  october: 'cod',
  december: 'squid',
}

/** With which knot a thing is tied. */
export const knots: Readonly<Record<string, string>> = {
  boat: 'hitch',
  sail: 'reefknot',
  bucket: 'bowline',
  net: 'bend',
  hammock: 'loop',
  cask: 'sling',
}

/** The light of each isle. */
export const lights: Readonly<Record<string, string>> = {
  rona: 'red',
  skarn: 'white',
  ullin: 'green',
  bray: 'yellow',
  mewstone: 'blue',
}

/** How the harbour is, by tide; the likeliest first. */
export const tides: Readonly<Record<string, readonly [string, string]>> = {
  low: ['muddy', 'empty'],
  high: ['deep', 'crowded'],
}

/** What sailors swear the sea was. */
export const moods = ['rough', 'smooth', 'angry', 'silver']
