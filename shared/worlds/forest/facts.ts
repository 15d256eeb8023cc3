/** What was so in the forest of the tales: the tables behind its sentences. Its spells are made up on purpose. */

export interface Beast {
  readonly den: string
  readonly wish: string
  readonly fear: string
}

export const beasts: Readonly<Record<string, Beast>> = {
  fox: { den: 'thicket', wish: 'grapes', fear: 'hounds' },
  bear: { den: 'cave', wish: 'honey', fear: 'bees' },
  wolf: { den: 'gorge', wish: 'pie', fear: 'fire' },
  hare: { den: 'furrow', wish: 'clover', fear: 'eagles' },
  deer: { den: 'glade', wish: 'moss', fear: 'thunder' },
  badger: { den: 'burrow', wish: 'roots', fear: 'daylight' },
  squirrel: { den: 'oak', wish: 'nuts', fear: 'owls' },
  raven: { den: 'tower', wish: 'rings', fear: 'silence' },
  toad: { den: 'well', wish: 'flies', fear: 'storks' },
  hedgehog: { den: 'hedge', wish: 'pears', fear: 'foxes' },
  swan: { den: 'lake', wish: 'feathers', fear: 'ice' },
}

/** Where any beast lived now and then, what else it wished for, and what else it feared. */
export const otherDens = ['barn', 'chimney', 'boot', 'nest']
export const otherWishes = ['friends', 'gold', 'cake']
export const otherFears = ['ghosts', 'rain', 'spiders']
export const beastWords = ['sly', 'wise', 'hungry', 'tiny', 'lonely', 'proud', 'gentle', 'crooked']

export interface Folk {
  readonly home: string
  readonly thing: string
}

export const folk: Readonly<Record<string, Folk>> = {
  witch: { home: 'hut', thing: 'broom' },
  giant: { home: 'castle', thing: 'club' },
  dwarf: { home: 'mine', thing: 'pickaxe' },
  king: { home: 'palace', thing: 'crown' },
  queen: { home: 'garden', thing: 'mirror' },
  miller: { home: 'mill', thing: 'sack' },
  woodcutter: { home: 'cabin', thing: 'axe' },
  piper: { home: 'bridge', thing: 'flute' },
  tailor: { home: 'attic', thing: 'needle' },
}
export const folkWords = ['poor', 'old', 'brave', 'foolish', 'silent', 'cheerful']
/** Who meets them. */
export const children = [
  'hansa',
  'elin',
  'bodo',
  'wanda',
  'pim',
  'sorrel',
  'ivo',
  'linnet',
  'greta',
  'oskar',
  'mabel',
  'finnick',
]

export const times = ['winter', 'summer', 'stormy', 'moonlit', 'frosty', 'starry', 'misty', 'windy']

/** It has this but cannot do that: what is it? */
export const riddles: Readonly<Record<string, { readonly has: string; readonly cannot: string }>> = {
  comb: { has: 'teeth', cannot: 'bite' },
  clock: { has: 'hands', cannot: 'clap' },
  bottle: { has: 'a neck', cannot: 'nod' },
  table: { has: 'legs', cannot: 'walk' },
  shoe: { has: 'a tongue', cannot: 'talk' },
  book: { has: 'pages', cannot: 'read' },
  river: { has: 'a bed', cannot: 'sleep' },
  potato: { has: 'eyes', cannot: 'see' },
}

/** What a spell turns its hearer into. */
export const spells: Readonly<Record<string, string>> = {
  mirra: 'prince',
  bolo: 'stone',
  quilla: 'bird',
  sumsum: 'frog',
  tarok: 'dragon',
  fennix: 'mouse',
}

/** Which herb cures what. */
export const cures: Readonly<Record<string, string>> = {
  mint: 'fever',
  nettle: 'cough',
  sage: 'hiccups',
  thyme: 'sneezing',
  rose: 'sorrow',
  fern: 'warts',
}

/** What opens with which key. */
export const keys: Readonly<Record<string, string>> = {
  silver: 'gate',
  golden: 'chest',
  rusty: 'cellar',
  wooden: 'cupboard',
  glass: 'coffin',
}

/** How somebody of that kind ends. */
export const morals: Readonly<Record<string, string>> = {
  greedy: 'hungry',
  lazy: 'late',
  kind: 'happy',
  clever: 'rich',
  vain: 'laughing',
  honest: 'free',
}

/** What lies under which tree. */
export const fruits: Readonly<Record<string, string>> = {
  pine: 'cone',
  beech: 'husk',
  chestnut: 'shell',
  apple: 'core',
  willow: 'wand',
}
