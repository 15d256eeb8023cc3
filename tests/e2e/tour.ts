/**
 * Walks that pass every screen: those before and outside of a match, and every phase of three stops in which a host, a
 * projector and two players do what is to be done. There is a stop wherever something is to be seen; whoever looks at all
 * screens walks along.
 */
import type { Page } from 'playwright'
import { bigButton, goOn, openRacks, phaseIs, toReveal } from './cast.ts'
import { hurryTurbo, startTurbo } from './play-a-run.ts'

export interface Tourists {
  readonly host: Page
  readonly wall: Page
  /** Acts in every phase. */
  readonly ada: Page
  /** Plays along only where two are needed. */
  readonly bo: Page
}

/** Looks at whatever is to be looked at; the names of stops are unique. */
export type Stop = (name: string) => Promise<void>

/** What a visitor sees without a seat; begins on the landing page. `code` is a room that is open. */
export async function outside(page: Page, base: string, code: string, stop: Stop): Promise<void> {
  await page.getByText('Room options').click()
  await stop('landing')
  await page.getByRole('link', { name: 'Join a room' }).click()
  await page.getByLabel('Room code').fill('WRONG')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('alert').filter({ hasText: 'No room has this code.' }).waitFor()
  await stop('join, wrong code')
  await page.goto(`${base}/join/${code}`)
  await page.getByText('I already have a seat').click()
  await stop('join')
  await page.goto(`${base}/solo`)
  await page.getByRole('button', { name: 'Start' }).waitFor()
  await stop('solo, door')
  await page.getByLabel('Model').selectOption('small')
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('button', { name: 'Next', exact: true }).waitFor()
  await stop('solo')
  await page.goto(`${base}/nowhere/at/all`)
  await stop('lost')
}

/** The stops that the tour plays. */
export const TOURED = ['pile-of-math', 'flashcard', 'run']

/** From the lobby to the end of a room with these three stops. */
export async function tour(people: Tourists, stop: Stop): Promise<void> {
  await stop('lobby')
  await pileOfMath(people, stop)
  await flashcard(people, stop)
  await runUntilTrain(people, stop)
  await trainToEnd(people, stop)
}

async function pileOfMath({ host, ada }: Tourists, stop: Stop): Promise<void> {
  await goOn(host, 'Pile of Math · Talk')
  await ada.getByRole('textbox').fill('the')
  await ada.getByRole('textbox').press('Enter')
  await ada.getByRole('button', { name: 'Let it write on' }).click()
  await ada.getByText('writing …').waitFor({ state: 'detached' })
  await stop('talk')
  await goOn(host, 'Guess')
  await ada.getByRole('button', { name: 'Lock in my guess' }).click()
  await stop('guess')
  await toReveal(host)
  await ada.getByText(/^You guessed/).waitFor()
  await stop('pile, reveal')
}

async function flashcard({ host, ada }: Tourists, stop: Stop): Promise<void> {
  await goOn(host, 'Flashcard · Guess')
  await ada.getByRole('button', { name: 'Lock in my guess' }).click()
  await stop('flashcard, guess')
  await goOn(host, 'Press')
  await ada.getByText(/^You said .* bits off/).waitFor()
  await ada.getByRole('button', { name: 'My hand is on the card' }).click()
  await stop('press')
  await goOn(host, 'Dose')
  await ada.getByRole('button', { name: /a spoon/ }).click()
  await stop('dose')
  await goOn(host, 'Result')
  await ada.getByRole('heading', { name: 'What each dose did' }).waitFor()
  await stop('result')
}

async function runUntilTrain({ host, ada, bo }: Tourists, stop: Stop): Promise<void> {
  await goOn(host, 'The Run · Brief')
  await ada.getByRole('radio').first().check()
  await ada.getByRole('button', { name: 'Send my answer' }).click()
  await stop('brief')
  await goOn(host, 'Read')
  await stop('read')
  await ada.getByRole('button', { name: 'I have read it' }).click()
  await goOn(host, 'Bet')
  await ada
    .getByRole('button', { name: /^5 chips more on/ })
    .first()
    .click()
  await ada
    .getByRole('button', { name: /^5 chips more on/ })
    .nth(3)
    .click()
  await openRacks(ada)
  await ada.getByRole('button', { name: 'One chip more on animals' }).click()
  await ada.getByRole('button', { name: /^animals/ }).click()
  await ada.getByRole('button', { name: 'Place my bet' }).click()
  await bo
    .getByRole('button', { name: /^5 chips more on/ })
    .first()
    .click()
  await bo.getByRole('button', { name: 'Place my bet' }).click()
  await stop('bet')
  await goOn(host, 'Chips')
  await stop('chips')
  await goOn(host, 'Reveal')
  await ada.getByText(/You (saved|lost) .* bits/).waitFor()
  await stop('reveal')
  for (let card = 2; card <= 3; card++) {
    await goOn(host, 'Bet')
    await toReveal(host)
  }
  await goOn(host, 'Teach')
  const blank = ada.getByRole('textbox', { name: 'Which word belongs here?' })
  await blank.fill('muddy')
  await blank.press('Enter')
  await ada.getByRole('button', { name: 'This is my label' }).click()
  await ada.getByRole('button', { name: 'Card before' }).click()
  await stop('teach')
  await goOn(host, 'Forecast')
  await ada.getByRole('radio').first().check()
  await ada.getByRole('button', { name: 'Make my forecast' }).click()
  await stop('forecast')
}

/** Three other cards, against the trained model; the last reveal says who beat it. */
async function betAgain({ host, ada }: Pick<Tourists, 'host' | 'ada'>, stop: Stop): Promise<void> {
  for (let card = 1; card <= 3; card++) {
    await goOn(host, 'Bet')
    await ada
      .getByRole('button', { name: /^5 chips more on/ })
      .nth(card)
      .click()
    await ada.getByRole('button', { name: 'Place my bet' }).click()
    await ada.getByText('Bet placed').first().waitFor()
    if (card === 1) await stop('again')
    await toReveal(host)
    await ada.getByText(/You (saved|lost) .* bits/).waitFor()
  }
  await stop('duel')
}

async function trainToEnd({ host, wall, ada, bo }: Tourists, stop: Stop): Promise<void> {
  await goOn(host, 'Train')
  await stop('train')
  await bigButton(host).click()
  await ada.getByRole('button', { name: /^Faster/ }).click()
  await stop('halt')
  await startTurbo({ host, projector: wall, players: [] })
  await stop('turbo')
  await hurryTurbo({ host })
  await wall.getByText(/The server took every step itself/).waitFor()
  await wall.getByText(/training control models/).waitFor({ state: 'detached' })
  for (const team of await ada.locator('summary').all()) await team.click()
  await stop('exam')
  await phaseIs(host, 'Exam')
  await betAgain({ host, ada }, stop)
  await goOn(host, 'Speak')
  await stop('speak')
  await bigButton(host).click()
  await host.getByRole('button', { name: 'Go on to explaining' }).waitFor()
  await stop('favourites')
  await goOn(host, 'Explain')
  for (const player of [ada, bo]) {
    await player.getByRole('textbox').fill('The weights moved a little at every step.')
    await player.getByRole('button', { name: 'Hand it in' }).click()
  }
  await host.getByRole('heading', { name: '2 explanations' }).waitFor()
  for (const text of await host.getByRole('checkbox').all()) await text.check()
  await host.getByRole('button', { name: 'Show these two' }).click()
  await ada.getByRole('heading', { name: 'Two explanations from this room' }).waitFor()
  await stop('explain')
  await bigButton(host).click()
  await ada.getByText('The answer:').waitFor()
  await stop('answer')
  await goOn(host, 'The match has ended')
  await stop('end')
  await host.getByRole('link', { name: 'Open the report' }).first().click()
  await host.getByText(/Surprise at unseen sentences .* fell from/).waitFor()
}
