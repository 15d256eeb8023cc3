/** The recipe of docs/behind-a-proxy.md in a real nginx; and nginx as people first set it up, without sockets. */
import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { forgetWays, waysHere } from '../../../client/net/line-memory.ts'
import { drawVisit } from '../../../client/net/visit.ts'
import { type Person, person } from '../../client/net/person.ts'
import { until } from '../../client/net/until.ts'
import { type Nginx, openNginx } from '../../lines/nginx.ts'
import { openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'

let server: TestServer
let nginx: Nginx | null = null
const people: Person[] = []

beforeAll(async () => {
  server = await startTestServer({ PUBLIC_URL: 'https://school.example/train/' })
})
afterAll(() => server.stop())
beforeEach(() => forgetWays())
afterEach(async () => {
  await Promise.all(people.splice(0).map(({ connection }) => connection.close()))
  await nginx?.close()
})

const recipe = () => {
  const page = readFileSync('docs/behind-a-proxy.md', 'utf8')
  const [site = '', beside = ''] = Array.from(page.matchAll(/```nginx\n(.*?)```/gs), ([, block]) => block)
  return { site: site.replace('127.0.0.1:2567', `127.0.0.1:${server.port}`), beside }
}

/** Gets in as a phone does, and speaks. */
async function plays(port: number): Promise<void> {
  const { code } = await openRoom(server.port)
  const ann = person(port, code, { as: 'player', name: 'Ann', team: 't1', visit: drawVisit() }, '/train')
  people.push(ann)
  await until(ann.store, ({ line, view }) => line.status === 'open' && view !== null)
  await ann.commands.changeTeam('t2')
  expect(ann.store.state.view?.me).toMatchObject({ name: 'Ann', team: 't2' })
}

test('the recipe serves pages, api and sockets below its path', async () => {
  const { site, beside } = recipe()
  nginx = await openNginx(site, beside)
  const base = `http://127.0.0.1:${nginx.port}/train`
  const page = await (await fetch(`${base}/join/KELPA`)).text()
  expect(page).toContain('<base href="/train/"')
  const script = /src="\.(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? ''
  for (const path of [script, '/sw.js', '/manifest.webmanifest', '/health', '/api/addresses'])
    expect((await fetch(base + path)).status, path).toBe(200)
  await plays(nginx.port)
  expect(waysHere().sockets).toBe(true)
})

test('without a word about sockets the game goes over plain http, and nginx holds nothing back', async () => {
  nginx = await openNginx(`location /train/ { proxy_pass http://127.0.0.1:${server.port}/; }`)
  await plays(nginx.port)
  expect(waysHere()).toMatchObject({ sockets: false, polling: false })
  expect(nginx.log()).toContainEqual(expect.stringMatching(/^POST \/train\/http\/line\/\w+ 200$/))
})
