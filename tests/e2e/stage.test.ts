/** The stage in a real Chromium: both renderers draw every scene, nothing is left behind, and no canvas means no show. */
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSprites } from '../../scripts/build-sprites.ts'
import { launchBrowser } from './browser.ts'
import { type ServedPage, servePage } from './serve-page.ts'

let served: ServedPage
let browser: Browser

beforeAll(async () => {
  await buildSprites()
  served = await servePage('stage-page')
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await served.close()
})

/** Contexts that a browser refuses to the page. */
async function open(refused: readonly string[], width = 960, height = 600): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  await page.addInitScript((kinds) => {
    const getContext = Reflect.get(HTMLCanvasElement.prototype, 'getContext')
    Reflect.set(
      HTMLCanvasElement.prototype,
      'getContext',
      function (this: HTMLCanvasElement, kind: string, wish: object) {
        return kinds.includes(kind) ? null : Reflect.apply(getContext, this, [kind, wish])
      },
    )
    // The test machine emulates its graphics device; under another name the stage draws with it all the same.
    const getParameter = Reflect.get(WebGLRenderingContext.prototype, 'getParameter')
    Reflect.set(WebGLRenderingContext.prototype, 'getParameter', function (this: WebGLRenderingContext, name: number) {
      const value: unknown = Reflect.apply(getParameter, this, [name])
      return typeof value === 'string' ? value.replaceAll(/swiftshader/gi, 'a device') : value
    })
  }, refused)
  await page.goto(served.address)
  await page.waitForFunction('typeof show === "function"')
  return { page, faults }
}

/** Shows a view, waits until it is drawn, and says how many colours are on the screen. */
async function coloursOf(page: Page, name: string): Promise<number> {
  await page.evaluate(`show('${name}')`)
  await page.waitForFunction('drawn()')
  const shot = await page.screenshot({ type: 'png' })
  return page.evaluate(async (png) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    if (context === null) return 0
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    return new Set(new Uint32Array(data.buffer)).size
  }, shot.toString('base64'))
}

describe.each([
  ['webgl', ['nothing']],
  ['canvas', ['webgl', 'webgl2']],
] as const)('with the %s renderer', (renderer, refused) => {
  it('draws every scene, one after the other, without a fault', async () => {
    const { page, faults } = await open(refused)
    for (const name of ['lobby', 'turbo', 'bet', 'scales', 'forward', 'backward', 'exam', 'podium', 'pile', 'doses']) {
      expect(await coloursOf(page, name), name).toBeGreaterThan(40)
    }
    expect(await page.evaluate('renderer()')).toBe(renderer)
    expect(faults).toEqual([])
    await page.close()
  })
})

it('says what it shows, and opens a mark that is pointed at', async () => {
  const { page } = await open(['webgl', 'webgl2'])
  await coloursOf(page, 'turbo')
  expect(await page.getByRole('img').getAttribute('aria-label')).toContain('blind guessing')
  const { x, y } = await page.evaluate<{ x: number; y: number }>('markOf("summit")')
  await page.mouse.move(x, y)
  await page.waitForFunction(`stage.shadowRoot.querySelector('.tip')?.textContent.includes('8.00 bits')`)
  await page.close()
})

it('follows its box, and sleeps when nothing moves', async () => {
  const { page } = await open(['webgl', 'webgl2'])
  await coloursOf(page, 'turbo')
  await page.setViewportSize({ width: 640, height: 480 })
  await page.waitForFunction('stage.shadowRoot.querySelector("canvas").clientWidth === 640')
  // The box tells the stage of its new size a frame or more after the window has it: it draws once more, then sleeps.
  await expect.poll(async () => page.evaluate('framesWhileStill()')).toBe(0)
  await page.close()
})

it('leaves no canvas behind, and comes back', async () => {
  const { page, faults } = await open(['webgl', 'webgl2'])
  await coloursOf(page, 'scales')
  await page.evaluate('stage.remove()')
  await page.waitForFunction('stage.shadowRoot.querySelector("canvas") === null')
  expect(await page.evaluate('document.querySelectorAll("canvas").length')).toBe(0)
  await page.evaluate('document.body.append(stage)')
  await page.waitForFunction('stage.shadowRoot.querySelector("canvas") !== null')
  expect(await coloursOf(page, 'lobby')).toBeGreaterThan(40)
  expect(faults).toEqual([])
  await page.close()
})

it('says so when the browser draws no canvas at all', async () => {
  const { page, faults } = await open(['webgl', 'webgl2', '2d'])
  await page.evaluate('show("lobby")')
  await page.waitForFunction('unavailable() === 1')
  expect(await page.evaluate('stage.hidden')).toBe(true)
  expect(faults).toEqual([])
  await page.close()
})
