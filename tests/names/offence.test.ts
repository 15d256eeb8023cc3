/** Insults in several languages are found in every disguise; real people's names and plain sentences are not. */
import { expect, test } from 'vitest'
import { isOffensive } from '../../shared/names/offence.ts'
import { realNames } from './real-names.ts'

test('lets real people in, whatever their names sound like', () => {
  expect(realNames.length).toBeGreaterThan(500)
  expect(realNames.filter(isOffensive)).toEqual([])
})

test.each([
  ['English', 'fuck|FUCK you|Dickhead|dick|bitch|asshole|Ass Hole|twat|cunt|Penis123|Sexy Max|rapist|kys|BigDick'],
  ['German', 'Arschloch|Hurensohn|Hure|Wichser|Wixxer|Schlampe|Fotze|Missgeburt|Spast|Kanake|Scheiße|Fick dich|Nutte'],
  ['French', 'connard|enculé|encule|pute|fils de pute|salope|bâtard'],
  ['Spanish', 'puta|hijo de puta|cabrón|cabron|mierda|gilipollas|coño'],
  ['Italian', 'vaffanculo|cazzo|stronzo|puttana|porco dio'],
  ['Turkish', 'orospu|orospu çocuğu|siktir|amk|piç|göt'],
  ['Polish', 'kurwa|chuj|jebać|skurwysyn|pierdol się'],
  ['Portuguese', 'caralho|filho da puta'],
  ['Russian', 'сука|блять|хуй|пидор|cyka blyat'],
  ['Dutch', 'klootzak|hoer'],
  ['Arabic', 'شرموطة|كس امك|كسمك|عرص|منيوك|قحبة|خول'],
  ['Chinese and Korean', '傻逼|씨발'],
  ['the Third Reich', 'Hitler|Adolf Hitler|Heil Hitler|Nazi|Himmler|xXHitlerXx|Auschwitz|1488'],
])('finds insults in %s', (_language, words) => {
  expect(words.split('|').filter((word) => !isOffensive(word))).toEqual([])
})

test('finds them spaced out, in figures, with accents, drawn out and in look-alike letters', () => {
  const disguised =
    'f u c k|f.u.c.k|fůck|ｆｕｃｋ|𝔣𝔲𝔠𝔨|ⓕⓤⓒⓚ|sh1t|ni66er|H1tler|Hitl3r|Нitler|A r s c h l o c h|Arsch loch|Hurens0hn|Hureee|W1chser'
  expect(disguised.split('|').filter((word) => !isOffensive(word))).toEqual([])
})

test('reads what a class writes about a model without taking offence', () => {
  const sentences = [
    'I am sure the model got it from the corpus, am I not?',
    'The loss fell because the bite sized batch had no fan of the cat.',
    'It was a trio: Peter, Regina and Anita pressed, so the weights went bad.',
    'The class assessed the pros and cons; it sucks at rare words.',
    'The pen is on the shelf, as soon as the model has it.',
    'A therapist would say that the model is shy.',
    'Das Modell hat es gelernt, bitte lass die Tischlampe an!',
    'Le modèle a appris le mot bouche, pas la gueule du loup.',
    'El modelo dice que el martillo es de la mama de Concha.',
  ]
  expect(sentences.filter(isOffensive)).toEqual([])
})

test('judges a long text in the time of a frame, so that nobody holds up a room with it', () => {
  const text = 'the model learned that a cat sleeps on the warm roof. '.repeat(37)
  isOffensive(text)
  const began = performance.now()
  for (let i = 0; i < 10; i++) isOffensive(text)
  // About 5 ms a text on a quiet machine.
  expect((performance.now() - began) / 10).toBeLessThan(200)
})
