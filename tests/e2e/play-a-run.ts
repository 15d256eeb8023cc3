/** One whole Run through the screens: what four players and a host tap, phase by phase. */
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { bigButton, goOn, patience, phaseIs, toReveal, openRacks, passSecondRound } from './cast.ts'
import { t as runText } from '../../stops/run/face/t.ts'

export interface Seated {
  readonly host: Page
  readonly projector: Page
  readonly players: readonly Page[]
}

/**
 * From the lobby to the moment before turbo: two cranks by hand, the rest is the engine's. As many players in each of two teams;
 * `teach`: what each does with the own cards.
 */
export async function playUntilTrain(
  { host, projector, players }: Seated,
  teach: (player: Page) => Promise<unknown> = teachAll,
): Promise<void> {
  await goOn(host, 'Brief')
  await everyone(players, async (player) => {
    await player.getByRole('radio').first().check({ force: true })
    await player.getByRole('button', { name: 'Send my answer' }).click()
  })
  await goOn(host, 'Read')
  await everyone(players, async (player) => {
    await player.getByRole('button', { name: 'I have read it' }).click()
    await player.getByText('Read ✓').first().waitFor()
  })
  await counted(projector, players.length / 2)
  await goOn(host, 'Bet')
  for (let card = 1; card <= 3; card++) {
    await everyone(players, async (player, seat) => {
      const rack = ['animals', 'things', 'food', 'places and times'][seat]
      await player
        .getByRole('button', { name: /^5 chips more on/ })
        .nth(seat)
        .click()
      await openRacks(player)
      const more = player.getByRole('button', { name: `One chip more on ${rack}` })
      for (let chip = 0; chip <= seat; chip++) await more.click()
      await player.getByRole('button', { name: 'Place my bet' }).click()
      await player.getByText('Bet placed').first().waitFor()
    })
    await counted(projector, players.length / 2)
    await toReveal(host)
    await everyone(players, (player) => player.getByText(/You (saved|lost) .* bits/).waitFor())
    await goOn(host, card < 3 ? 'Bet' : 'Teach')
  }
  await everyone(players, teach)
  await goOn(host, 'Forecast')
  await everyone(players, async (player) => {
    await player.getByRole('radio').first().check({ force: true })
    await player.getByRole('button', { name: 'Make my forecast' }).click()
  })
  await goOn(host, 'Train')
  await crank(players, 2)
}

/** The wall counts everybody of both teams as done. */
async function counted(projector: Page, each: number): Promise<void> {
  const teams = projector
    .getByRole('list', { name: t('progress.title') })
    .getByText(t('progress.of', { done: each, of: each }))
  await teams.nth(1).waitFor()
}

/**
 * The same way with the host's button alone: nobody bets, and nobody teaches but for what each player does in `teach`; without
 * it the pool alone will train.
 */
export async function hurryToTrain(
  { host, players }: Seated,
  teach: (player: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  for (const phase of ['Brief', 'Read']) await goOn(host, phase)
  for (let card = 1; card <= 3; card++) {
    await goOn(host, 'Bet')
    await toReveal(host)
  }
  await goOn(host, 'Teach')
  await everyone(players, teach)
  for (const phase of ['Forecast', 'Train']) await goOn(host, phase)
}

/**
 * Lets go of the crank; everybody votes, and a leg begins. Faster once is a rate from which every model learns; faster twice
 * is the cliff, behind which most are worse than untrained.
 */
export async function startTurbo(
  { host, players }: Seated,
  vote: 'drive.faster' | 'drive.keep' = 'drive.faster',
): Promise<void> {
  const lever = new RegExp(`^${runText(vote)}`)
  const crank = host.getByRole('button', { name: 'Stop cranking and go to the lever' })
  const depart = host.getByRole('button', { name: 'Count the votes and leave the depot' })
  await crank.or(depart).first().waitFor()
  if (await crank.isVisible()) await crank.click()
  await everyone(players, (player) => player.getByRole('button', { name: lever }).click())
  // The train leaves when all of them have counted, however slow the line.
  const all = runText('drive.votes', { count: players.length })
  const votes = players[0]?.getByRole('button', { name: lever }).getByText(all, { exact: true })
  const underWay = host.getByRole('button', { name: 'Run the rest at full speed, without halts' })
  // Phones may hear of the depot before the desk does.
  await depart.or(underWay).first().waitFor()
  if (await depart.isVisible()) await votes?.waitFor()
  if (await depart.isVisible()) await depart.click()
  // A quick leg may be over before anybody looks; then the vote is open again.
  const open = players[0]?.getByRole('button', { name: lever, pressed: false })
  await (open ?? underWay).waitFor()
}

/** Gives up the pace and the halts. */
export async function hurryTurbo({ host }: Pick<Seated, 'host'>): Promise<void> {
  // By its text and not by its role: that is found in a page's own world without any newer API.
  const fast = host
    .locator('button.primary')
    .filter({ hasText: /Count the votes and leave|Run the rest at full speed|Tow the train/ })
  const over = host.getByRole('button', { name: /^(Stop the training|Take the exam|Do not wait|Bet again)/ })
  for (;;) {
    await fast.or(over).first().waitFor()
    if (await over.isVisible()) return
    // The training goes on meanwhile: found and pressed at once, the button still means this.
    await fast.dispatchEvent('click', {}, { timeout: 1_000 }).catch(() => undefined)
    await host.waitForTimeout(100)
  }
}

/** From the exam to the last question: three cards without bets, and then the beginnings again. */
export async function toExplain(seated: Pick<Seated, 'host' | 'players'>): Promise<void> {
  // Phones may hear of the exam before the desk does, whose button would still be the training's.
  await phaseIs(seated.host, 'Exam')
  await passSecondRound(seated.host)
  await favourites(seated)
}

/** From the last card to the last question: the beginnings again, and a favourite of everybody. */
export async function favourites({ host, players }: Pick<Seated, 'host' | 'players'>): Promise<void> {
  await goOn(host, 'Speak')
  await everyone(players, (player, seat) => {
    const line = player.locator('run-speak').getByRole('button', { name: 'trained by you' }).nth(seat)
    return line.click()
  })
  const close = host.getByRole('button', { name: 'Close the vote and show the favourites' })
  const on = host.getByRole('button', { name: 'Go on to explaining' })
  await close.or(on).first().waitFor()
  if (await close.isVisible()) await close.click()
  await on.waitFor()
  await goOn(host, 'Explain')
}

/** Waits until everything in the exam has been measured and audited; the two losses as printed on the wall. */
export async function examOn({ host, projector }: Seated): Promise<{ before: number; after: number }> {
  await hurryTurbo({ host })
  await projector.getByText(/The server took every step itself/).waitFor()
  await projector
    .getByText(/(measuring the model|training control models|asking)/)
    .first()
    // Nine control runs take a software adapter long on a busy machine: the test's own limit is the only one.
    .waitFor({ state: 'hidden', timeout: 0 })
  const text =
    (await projector
      .getByText(/^\d+\.\d+ → \d+\.\d+$/)
      .first()
      .textContent()) ?? ''
  const [before, after] = text.split('→').map((part) => Number(part.trim()))
  return { before, after }
}

/** A label for every card of one's own. */
async function teachAll(player: Page): Promise<void> {
  while (await teachCard(player));
  const done = player.getByText(/^(All your cards are on board|A team-mate’s card)/)
  await done.first().waitFor()
}

/** A label for the card that lies there: a word for a blank, a short sentence, "keep". False: all one's own are done. */
export async function teachCard(player: Page): Promise<boolean> {
  await player.getByRole('heading', { name: 'The Run: Teach' }).waitFor()
  const kicker = player.locator('.kicker').first()
  const shown = await kicker.textContent()
  if (!/^\s*Your card/.test(shown ?? '')) return false
  const keep = player.getByRole('button', { name: 'Keep it' })
  await keep.or(player.locator('word-picker').getByRole('textbox')).first().waitFor()
  if (await keep.isVisible()) await keep.click()
  else if (await player.getByRole('textbox', { name: runText('teach.write') }).isVisible()) {
    for (const word of ['the', 'cat', 'slept', 'on', 'the', 'mat']) await pick(player, 'teach.write', word)
    await player.getByRole('button', { name: 'My sentence is ready' }).click()
  } else await pick(player, 'teach.complete', 'muddy')
  await player.getByRole('button', { name: 'This is my label' }).click()
  await expect.poll(() => kicker.textContent(), { timeout: patience }).not.toBe(shown)
  return true
}

async function pick(player: Page, field: 'teach.write' | 'teach.complete', word: string): Promise<void> {
  await player.getByRole('textbox', { name: runText(field) }).fill(word)
  await player.locator('word-picker').getByRole('button', { name: word, exact: true }).click()
}

/** All hands tap at their stations, until `steps` real steps were taken. */
export async function crank(players: readonly Page[], steps: number): Promise<void> {
  const counter = () => players[0].locator('.kicker').first().textContent()
  await expect
    .poll(
      async () => {
        for (const player of players) {
          const tap = player.getByRole('button', { name: /!$/ })
          // Another hand may be quicker, and the station's button gone before it is met.
          if ((await tap.isVisible()) && (await tap.isEnabled()))
            await tap.click({ timeout: 1_000 }).catch(() => undefined)
        }
        return counter()
      },
      { timeout: patience, interval: 50 },
    )
    .toContain(`Step ${steps + 1} of`)
}

/** Explain and the end. */
export async function finish({ host, players }: Seated): Promise<void> {
  await toExplain({ host, players })
  await everyone(players, async (player, seat) => {
    await player.getByRole('textbox').fill(`because the weights moved, says seat ${seat}`)
    await player.getByRole('button', { name: 'Hand it in' }).click()
  })
  await bigButton(host).click()
  // Not the same button once more: a tap that is meant for what is over ends nothing.
  await host.getByRole('button', { name: 'End the match and show the result' }).click()
  await phaseIs(host, 'The match has ended')
}

function everyone<T>(players: readonly Page[], act: (player: Page, seat: number) => Promise<T>): Promise<T[]> {
  return Promise.all(players.map(act))
}
