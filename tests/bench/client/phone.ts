/**
 * What joining costs a phone: all bytes over the network, and the time until the form works and until the player is on
 * board, on a slow phone with a slow line. Chromium slows the page's requests and its processor; what then goes over the
 * socket is not slowed, so the way from the form to the seat is a lower bound.
 */
import type { Browser, CDPSession, Page } from 'playwright'
import type { CreatedRoom } from '../../../shared/protocol/http.ts'
import type { Figure } from './figure.ts'

/** 1.6 Mbit/s down, half of it up, 150 ms there and back, a processor four times slower than this one. */
const line = { offline: false, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.8e6 / 8, latency: 150 }
const slowDown = 4

/** Pieces of the app that a player's phone has no use for. */
const notForPhones = /stage-game|lab-worker|tfjs|wgsl-engine|engine-.*\.wasm|host-lab/

export async function measurePhone(
  browser: Browser,
  origin: string,
  { code }: CreatedRoom,
  times: number,
): Promise<Figure[]> {
  const bytes: number[] = []
  const ahead: number[] = []
  const formMs: number[] = []
  const seatMs: number[] = []
  const needless: number[] = []
  for (let i = 0; i < times; i++) {
    const visit = await joinOnce(browser, `${origin}/join/${code}`)
    bytes.push(visit.kilobytes)
    ahead.push(visit.withAhead)
    formMs.push(visit.formMs)
    seatMs.push(visit.seatMs)
    needless.push(visit.needless)
  }
  return [
    { what: 'phone: all bytes until the join form works, as sent (gzip)', unit: 'kB', goal: 150, values: bytes },
    { what: 'phone: the same, and what is fetched ahead while a name is chosen', unit: 'kB', goal: 150, values: ahead },
    { what: 'phone, slow: from the address to a working form', unit: 'ms', goal: 2500, values: formMs },
    { what: 'phone, slow: from the tap on "Get on board" to the seat', unit: 'ms', goal: 2500, values: seatMs },
    { what: 'phone: files of the stage, of tfjs or of a trainer', unit: 'files', goal: 0, values: needless },
  ]
}

interface Visit {
  readonly kilobytes: number
  readonly withAhead: number
  readonly formMs: number
  readonly seatMs: number
  readonly needless: number
}

async function joinOnce(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await context.addInitScript(noteForm)
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  const traffic = await listen(cdp)
  await cdp.send('Network.emulateNetworkConditions', line)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
  const began = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  const board = page.getByRole('button', { name: 'Get on board' })
  await board.click({ trial: true, timeout: 60_000 })
  const formMs = performance.now() - began
  const formAt = await page.evaluate((): number => Reflect.get(window, 'formAt'))
  await quiet(page, traffic)
  const bytesOf = (requests: readonly Sent[]) => requests.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
  const all = [...traffic.values()]
  const kilobytes = bytesOf(all.filter(({ at }) => at < formAt))
  const withAhead = bytesOf(all)
  const tapped = performance.now()
  await board.click()
  await page.getByRole('heading', { name: 'You are on board' }).waitFor({ timeout: 60_000 })
  const seatMs = performance.now() - tapped
  await quiet(page, traffic)
  await context.close()
  const needless = [...traffic.values()].filter(({ url }) => notForPhones.test(url)).length
  return { kilobytes, withAhead, formMs, seatMs, needless }
}

/** In the page: notes when the form has been drawn with a button that can be tapped. What is asked for later comes ahead. */
function noteForm(): void {
  requestAnimationFrame(function look() {
    const screen = document.querySelector('app-shell')?.shadowRoot?.querySelector('join-screen')?.shadowRoot
    const tappable = screen?.querySelector('#name') && screen.querySelector('form .primary:enabled')
    if (tappable) Reflect.set(window, 'formAt', Date.now())
    else requestAnimationFrame(look)
  })
}

interface Sent {
  readonly url: string
  /** When it was asked for, ms. */
  readonly at: number
  /** As they came over the line, headers included. */
  bytes: number
  isOpen: boolean
}

/** By the id of the request. */
type Traffic = ReadonlyMap<string, Sent>

async function listen(cdp: CDPSession): Promise<Traffic> {
  const traffic = new Map<string, Sent>()
  cdp.on('Network.requestWillBeSent', ({ requestId, request, wallTime }) =>
    traffic.set(requestId, { url: request.url, at: wallTime * 1000, bytes: 0, isOpen: true }),
  )
  const end = (requestId: string, bytes: number) => {
    const sent = traffic.get(requestId)
    if (sent !== undefined) Object.assign(sent, { bytes, isOpen: false })
  }
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => end(requestId, encodedDataLength))
  cdp.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0))
  await cdp.send('Network.enable')
  return traffic
}

/** Half a second in which nothing was on its way. */
async function quiet(page: Page, traffic: Traffic): Promise<void> {
  for (let calm = 0; calm < 5;) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
    calm = [...traffic.values()].every(({ isOpen }) => !isOpen) ? calm + 1 : 0
  }
}
