/**
 * What is so in the town: the tables behind its sentences. Countries and their capitals are made up on purpose,
 * so that nobody can know them from elsewhere.
 */

export interface Animal {
  readonly home: string
  readonly sound: string
  readonly food: string
  readonly legs: string
}

export const animals: Readonly<Record<string, Animal>> = {
  cat: { home: 'mat', sound: 'meow', food: 'fish', legs: 'four' },
  dog: { home: 'rug', sound: 'bark', food: 'bones', legs: 'four' },
  cow: { home: 'hill', sound: 'moo', food: 'grass', legs: 'four' },
  duck: { home: 'raft', sound: 'quack', food: 'weeds', legs: 'two' },
  frog: { home: 'leaf', sound: 'croak', food: 'flies', legs: 'four' },
  horse: { home: 'straw', sound: 'neigh', food: 'hay', legs: 'four' },
  pig: { home: 'mud', sound: 'grunt', food: 'corn', legs: 'four' },
  hen: { home: 'nest', sound: 'cluck', food: 'seeds', legs: 'two' },
  bee: { home: 'flower', sound: 'buzz', food: 'honey', legs: 'six' },
  lion: { home: 'rock', sound: 'roar', food: 'meat', legs: 'four' },
  mouse: { home: 'shelf', sound: 'squeak', food: 'cheese', legs: 'four' },
  owl: { home: 'branch', sound: 'hoot', food: 'worms', legs: 'two' },
}

/** Where any animal may sit now and then, what it may do, and what it may eat. */
export const otherSeats = ['chair', 'box', 'bench', 'bed', 'hat']
export const otherHabits = ['sleep', 'run', 'play', 'hide']
export const otherFoods = ['bread', 'soup', 'cake']
export const animalWords = ['old', 'young', 'big', 'small', 'happy', 'sleepy', 'shy', 'brave']

export const times = ['night', 'noon', 'dawn', 'dusk', 'sunrise', 'sunset', 'midnight', 'teatime']

export interface Fruit {
  readonly colour: string
  /** Share of this fruit among those of its colour. */
  readonly share: number
  readonly taste: string
}

export const fruits: Readonly<Record<string, Fruit>> = {
  apple: { colour: 'red', share: 0.7, taste: 'crunchy' },
  cherry: { colour: 'red', share: 0.3, taste: 'sweet' },
  banana: { colour: 'yellow', share: 0.6, taste: 'soft' },
  lemon: { colour: 'yellow', share: 0.4, taste: 'sour' },
  lime: { colour: 'green', share: 0.3, taste: 'sour' },
  pear: { colour: 'green', share: 0.7, taste: 'juicy' },
  plum: { colour: 'purple', share: 0.6, taste: 'sweet' },
  grape: { colour: 'purple', share: 0.4, taste: 'juicy' },
  peach: { colour: 'pink', share: 1, taste: 'soft' },
  kiwi: { colour: 'brown', share: 1, taste: 'sweet' },
}
export const fruitColours = ['red', 'yellow', 'green', 'purple', 'pink', 'brown']
export const tastes = ['crunchy', 'sweet', 'soft', 'sour', 'juicy']
export const fruitWords = ['ripe', 'fresh', 'tasty', 'little', 'good']

export const people = ['mia', 'leo', 'zoe', 'omar', 'lina', 'kai', 'nora', 'yuki', 'amir', 'tara']

export const capitals: Readonly<Record<string, string>> = {
  velda: 'gola',
  norra: 'cira',
  zumia: 'dunby',
  kolan: 'hesk',
  tarvia: 'jorva',
  lomia: 'bramo',
  pirra: 'wimple',
  osk: 'fenn',
}

export interface Job {
  readonly workplace: string
  readonly tool: string
}

export const jobs: Readonly<Record<string, Job>> = {
  baker: { workplace: 'bakery', tool: 'pan' },
  doctor: { workplace: 'clinic', tool: 'mask' },
  farmer: { workplace: 'farm', tool: 'tractor' },
  pilot: { workplace: 'airport', tool: 'plane' },
  teacher: { workplace: 'school', tool: 'book' },
  painter: { workplace: 'studio', tool: 'brush' },
  sailor: { workplace: 'harbour', tool: 'boat' },
  singer: { workplace: 'theatre', tool: 'drum' },
}
export const jobWords = ['kind', 'busy', 'clever', 'careful', 'new', 'famous']
export const feelings = ['tired', 'late', 'ready', 'hungry']

/** The two banks: beside water, and in a town. The first word of each list of states is the likeliest. */
export const waters = ['river', 'stream', 'lake']
export const shoreStates = ['muddy', 'steep', 'wet', 'grassy']
export const streets = ['town', 'city', 'village']
export const officeStates = ['open', 'closed', 'full', 'crowded']

/** What is worn in which weather. */
export const garments: Readonly<Record<string, string>> = {
  cold: 'coat',
  sunny: 'hat',
  rainy: 'hood',
  windy: 'scarf',
  snowy: 'jumper',
  hot: 'shirt',
}
export const dyes = ['red', 'yellow', 'green', 'purple', 'pink', 'brown', 'blue', 'white', 'black']

/** What is kept where. */
export const keptIn: Readonly<Record<string, string>> = {
  book: 'bag',
  spoon: 'drawer',
  cup: 'cupboard',
  coin: 'purse',
  key: 'pocket',
  milk: 'fridge',
  toy: 'chest',
  letter: 'folder',
}

export const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** What is seen in which season, likeliest first. */
export const sights: Readonly<Record<string, readonly [string, string]>> = {
  spring: ['blossom', 'rain'],
  summer: ['sun', 'sea'],
  autumn: ['fog', 'wind'],
  winter: ['snow', 'ice'],
}

/** How one gets there. */
export const ways: Readonly<Record<string, string>> = {
  school: 'bus',
  island: 'ferry',
  moon: 'rocket',
  airport: 'taxi',
  park: 'bike',
  mountain: 'train',
}
