/**
 * Specialist in real browsers, from the clients to the answer: a host, a wall and a player see what the lab has measured.
 */
import { expect, it } from 'vitest'
import { bigButton, phaseIs } from './cast.ts'
import { guided } from './guided.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

it('is played from the clients to what is left of the first job, and shows what was measured', async () => {
  const cast = await venue().room({
    plan: [{ stop: 'specialist', form: 'full', rematch: true, content: 'own' }],
    teams: 1,
  })
  const { host, wall, ada, button, next } = await guided(cast)

  await next('Clients', 'Client day: what is a client worth?')
  await ada
    .getByText(/^Surprise of the untuned model: \d+\.\d\d bits a word\.$/)
    .nth(3)
    .waitFor()
  // A text of one's own: what the model does not know of it is said, and so little is not taken.
  await ada.getByText('A text of your own instead').click()
  await ada.getByLabel('Your text').fill('The dog likes to bark.\nThe dragon likes to bark.')
  await button('Read it').click()
  await ada.getByText('Only 1 sentence can be read; 20 are needed. Nothing was sent.').waitFor()
  await ada.getByText(/The model does not know 1 of its words \(10\s?%\): dragon\./).waitFor()
  for (let piece = 0; piece < 6; piece++) await button('One more piece on Court').click()
  // There is no seventh.
  expect(await button('One more piece on Court').getAttribute('aria-disabled')).toBe('true')
  await button('Hand in my bids').click()
  await button('Bids handed in ✓').waitFor()

  await next('Recipe', 'The recipe')
  await ada.getByText(/You bid 6 and pay \d pieces?: so much was the next bid\./).waitFor()
  for (const notch of [/^40 steps/, /^0.001: usual/, /^50\s?% old sentences/]) await button(notch).click()
  await ada.getByText(/Your team now: 40 steps · 0.001 · 50\s?% old sentences. 4 of [5-8] coal./).waitFor()
  await button('Strike none').click()

  await next('Bet', 'What does your model forget?')
  await button(/^5 chips more on less than 0.3 bits a word/).click()
  await button('Place my bet').click()
  await button('Bet placed ✓').waitFor()

  await next('Two exams', 'Two exams of every model')
  await ada.getByText(/^For Court: \d\.\d\d bits a word better$/).waitFor()
  await ada.getByText(/The wrong card of Court: “.+”/).waitFor()
  await ada.getByText('Your team did not strike it.').waitFor()
  await wall.getByRole('heading', { name: 'Two exams of every model' }).waitFor()

  await next('Interview', 'The same questions for all')
  await ada.getByRole('heading', { name: 'The model that nobody tuned' }).waitFor()

  await next('Second job', 'A second job')
  await button(/^Half of it sentences of the first client/).click()
  await next('What is left', 'What of the first job is left?')
  await ada.getByText(/Court, then Theatre: \d\.\d\d bits a word won, -?\d\.\d\d left/).waitFor()

  // As long as models are still measured, the button waits with it.
  await bigButton(host).filter({ hasText: 'Ask the last question' }).click()
  await phaseIs(host, 'Say it')
  await ada.getByText('It moves the same numbers on: what they knew before can be lost.').click()
  await button('Send my answer').click()
  await button('Answer sent ✓').waitFor()
  await next('The answer', 'What does tuning do to a model?')
  await ada.getByText(/^Our models: \d\.\d\d bits a word better for their clients/).waitFor()

  expect(cast.troubles).toEqual([])
})
