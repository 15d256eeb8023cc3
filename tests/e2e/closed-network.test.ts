/**
 * A whole Run where no socket opens: desk with its lab, wall and phones play it over plain http, in a real browser, through
 * a proxy that takes the upgrade out of each request and cuts every long answer after some seconds. And a phone with Firefox.
 */
import type { Page } from 'playwright'
import { afterEach, describe, expect, it } from 'vitest'
import { t } from '../../client/locale/t.ts'
import { openSchoolProxy, type SchoolManner, type SchoolProxy } from '../lines/school-proxy.ts'
import { type Asked, openRoom } from '../server/guest.ts'
import { Cast, goOn, patience } from './cast.ts'
import { launchFirefox } from './firefox.ts'
import { examOn, finish, playUntilTrain, startTurbo, teachCard } from './play-a-run.ts'
import { useVenue } from './use-venue.ts'
import { SHOW_PACE, type Venue } from './venue.ts'

let proxy: SchoolProxy | null = null
let cast: Cast | null = null

afterEach(async () => {
  await cast?.leave()
  await proxy?.close()
})

/** A room that is reached through a proxy. */
async function behind(venue: Venue, manner: SchoolManner, asked: Asked): Promise<{ cast: Cast; proxy: SchoolProxy }> {
  proxy = await openSchoolProxy(venue.server.port, manner)
  cast = new Cast(venue.browser, proxy.base, await openRoom(venue.server.port, { pace: SHOW_PACE, ...asked }))
  return { cast, proxy }
}

/** A phone that comes in, and how long it took from the address to the seat, ms. */
async function boards(cast: Cast): Promise<{ ada: Page; took: number }> {
  const began = performance.now()
  const ada = await cast.player('Ada', 'Otters')
  return { ada, took: performance.now() - began }
}

describe('in Chromium', () => {
  const venue = useVenue()

  it('a whole match is played over plain http, with the host’s browser training', async () => {
    const { cast, proxy } = await behind(
      venue(),
      { sockets: 'stripped', cutsStreamsAfterMs: 2_000 },
      { plan: ['flashcard', 'run'], teams: 2 },
    )
    const count = (start: string) => proxy.asked.filter((each) => each.startsWith(start)).length
    const host = await cast.host()
    const projector = await cast.projector()
    const { ada, took } = await boards(cast)
    const open = await venue().room({ teams: 2 })
    const { took: usual } = await boards(open)
    await open.leave()
    // Some seconds more than where sockets open, on a machine that is as busy as this one.
    expect(took).toBeLessThan(2 * usual + 5_000)
    const seated = { host, projector, players: [ada, await cast.player('Bo', 'Kites')] }
    // Flashcard's base is trained by the browser alone: its weights travel.
    await goOn(host, 'Flashcard · Guess')
    await expect
      .poll(() => count(`POST /api/rooms/${cast.room.code}/checkpoints/`), { timeout: patience })
      .toBeGreaterThan(0)
    for (const phase of ['Press', 'Dose', 'Result']) await goOn(host, phase)
    await playUntilTrain(seated, teachCard)
    const desk = host.getByRole('region', { name: 'Who trains' })
    await desk.getByText('This browser trains the model').first().waitFor()
    await startTurbo(seated)
    const shown = await examOn(seated)
    expect(shown.after).toBeLessThan(shown.before)
    await finish(seated)

    // Cut and asked for again, many times over; and each of the four asked for one line.
    expect(count('GET /http/down')).toBeGreaterThan(12)
    expect(count('POST /http/line/')).toBe(4)
    expect(cast.troubles).toEqual([])
  })

  it.each(['refused', 'page', 'cut'] as const)(
    'a desk is given a new key and everything is deleted by its buttons where other methods are %s',
    async (otherMethods) => {
      const { cast, proxy } = await behind(venue(), { otherMethods }, { plan: ['pile-of-math'], teams: 1 })
      const host = await cast.host()
      const ada = await cast.player('Ada', 'Otters')
      const press = async (name: string, yes: string) => {
        await host.getByRole('button', { name: t('desk.more') }).click()
        await host.getByRole('button', { name, exact: true }).click()
        await host.locator('ask-dialog').getByRole('button', { name: yes, exact: true }).click()
      }
      await press(t('renew.title'), t('renew.yes'))
      await host.getByText(t('reject.desk-has-new-key')).first().waitFor()
      await press(t('host.delete'), t('host.delete-confirm'))
      await host.getByText(t('reject.deleted')).first().waitFor()
      await host.getByRole('button', { name: t('landing.host') }).waitFor()
      await ada.getByText(t('reject.room-ended')).first().waitFor()
      const at = `/api/rooms/${cast.room.code}`
      expect((await fetch(`${proxy.base}${at}`)).status).toBe(404)
      // Asked for as such first, by some browsers several times, then by POST.
      const asked = proxy.asked.filter((each) => /^DELETE |deletion$/.test(each))
      expect([...new Set(asked)]).toEqual([`DELETE ${at}`, `POST ${at}/deletion`])
    },
  )
})

describe('in Firefox', () => {
  const venue = useVenue(launchFirefox)

  it('a phone gets in and plays, also where answers are held back', async () => {
    const manner = { sockets: 'waiting', holdsAnswers: true } as const
    const { cast, proxy } = await behind(venue(), manner, { plan: ['pile-of-math'], teams: 1 })
    const host = await cast.host()
    const ada = await cast.player('Ada', 'Otters')
    await goOn(host, 'Talk')
    await goOn(host, 'Guess')
    await ada.getByRole('button', { name: 'Lock in my guess' }).click()
    await host.getByText('Everyone is done.').waitFor()
    expect(proxy.asked).toContain('POST /http/up')
  })
})
