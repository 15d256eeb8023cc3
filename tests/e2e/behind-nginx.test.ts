/** Below a path of a bigger site, behind a real nginx with its default limits: what people tap there, in a real browser. */
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Nginx, openNginx } from '../lines/nginx.ts'
import { startTestServer, type TestServer } from '../server/house.ts'
import { launchBrowser } from './browser.ts'

let server: TestServer
let nginx: Nginx
let browser: Browser

beforeAll(async () => {
  server = await startTestServer({ PUBLIC_URL: 'http://school.example/train/' })
  const blocks = Array.from(
    readFileSync('docs/behind-a-proxy.md', 'utf8').matchAll(/```nginx\n(.*?)```/gs),
    ([, block]) => block,
  )
  nginx = await openNginx(blocks[0].replace('127.0.0.1:2567', `127.0.0.1:${server.port}`), blocks[1])
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await nginx.close()
  await server.stop()
})

it('a room is opened, joined, projected, reloaded and left; the lab trains; solo is kept for offline', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const troubles: string[] = []
  context.on('console', (line) => (line.type() === 'error' ? troubles.push(line.text()) : null))
  context.on('weberror', (trouble) => troubles.push(String(trouble.error())))
  const base = `http://localhost:${nginx.port}/train`
  const host = await context.newPage()
  await host.goto(base)
  await host.getByRole('button', { name: /Host a class/ }).click()
  await host.waitForURL(/\/train\/host\/[A-Z]+/)
  const code = /\/host\/([A-Z]+)/.exec(host.url())?.[1] ?? ''
  await host.getByText(/This browser trains the model/).waitFor()

  const phone = await context.newPage()
  await phone.goto(`${base}/join/${code}`)
  await phone.getByLabel('Your name in the game').fill('Ada')
  await phone.getByRole('button', { name: 'Get on board' }).click()
  await phone.getByRole('heading', { name: 'You are on board' }).waitFor()
  expect(phone.url()).toBe(`${base}/play/${code}`)
  await phone.reload()
  await phone.getByRole('heading', { name: 'You are on board' }).waitFor()

  const [wall] = await Promise.all([
    context.waitForEvent('page'),
    host
      .getByRole('link', { name: /projector/i })
      .first()
      .click(),
  ])
  await wall.getByText('1 player on board').waitFor()
  expect(new URL(wall.url()).pathname).toBe(`/train/projector/${code}`)

  const solo = await context.newPage()
  await solo.goto(`${base}/solo`)
  const scope = await solo.evaluate(async () => (await navigator.serviceWorker.ready).scope)
  expect(scope).toBe(`${base}/`)
  expect(nginx.log().filter((line) => / (4|5)\d\d$/.test(line))).toEqual([])
  expect(troubles).toEqual([])
  await context.close()
})
