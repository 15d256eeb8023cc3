/**
 * What a school sets a server up with. There is no container engine here: the Dockerfile is linted and each of its steps is
 * run, with other folders and another port; Caddy runs its file; systemd checks its unit; the compose file is held to both.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validate } from 'dockerfile-utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readEnv } from '../../server/env.ts'
import { ensureSystemdAnalyze } from '../../scripts/programs.ts'
import { freePort } from '../lines/free-port.ts'
import { openCaddy } from '../lines/caddy.ts'
import { startChildServer } from '../server/child-server.ts'
import { Guest, openRoom } from '../server/guest.ts'

const dockerfile = readFileSync('deploy/Dockerfile', 'utf8')
const place = mkdtempSync(join(tmpdir(), 'gradient-deploy-'))
const image = join(place, 'app')
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** The words behind an instruction, each time it stands there. */
const said = (instruction: string) =>
  Array.from(dockerfile.matchAll(new RegExp(`^${instruction} (.*)$`, 'gm')), ([, words = '']) => words)
const list = z.array(z.string())

/** The release, at the place where the image would have it. */
beforeAll(() => {
  const [install, release = '', ...others] = said('RUN')
  // The first is how every checkout begins; the last needs the user of the image.
  expect([install, ...others]).toEqual(['npm ci', 'install -d -o node -g node /data'])
  execFileSync('bash', ['-c', release.replace('/release', join(place, 'release'))], { stdio: 'pipe' })
  const [from = ''] = said('COPY --from=build').map((words) => words.split(' ')[0])
  const found = globSync(from.replace('/release', join(place, 'release')))
  expect(found).toHaveLength(1)
  cpSync(found[0] ?? '', image, { recursive: true })
})

describe('the image', () => {
  test('has nothing that a linter knows better, and copies what is there', () => {
    expect(validate(dockerfile).map(({ message }) => message)).toEqual([])
    const sources = said('COPY').flatMap((words) => (words.startsWith('--') ? [] : words.split(' ').slice(0, -1)))
    expect(sources.filter((path) => !existsSync(path))).toEqual([])
    const left = readFileSync('.dockerignore', 'utf8').trim().split('\n')
    const needed = ['server', 'shared', 'stops', 'client', 'assets', 'scripts', 'docs/behind-a-proxy.md', 'README.md']
    expect(needed.filter((path) => left.includes(path))).toEqual([])
  })

  test('starts by its command as its settings say, and its health check tells whether it is ready', async () => {
    const command = list.parse(JSON.parse(said('CMD')[0] ?? ''))
    expect(command).toEqual(['node', 'server/main.ts'])
    const settings = Object.fromEntries(
      (said('ENV')[0] ?? '').split(' ').map((pair) => pair.split('=') as [string, string]),
    )
    expect(readEnv(settings)).toMatchObject({ PORT: 2567, DATA_DIR: '/data' })
    const server = await startChildServer(join(place, 'data'), 0, { NODE_ENV: settings['NODE_ENV'] ?? '' }, image)
    const [, ...words] = list.parse(JSON.parse(/ CMD (\[.*\])$/.exec(said('HEALTHCHECK')[0] ?? '')?.[1] ?? ''))
    const check = () =>
      spawnSync(process.execPath, words, { env: { ...process.env, PORT: String(server.port) } }).status
    expect(check()).toBe(0)
    await server.stop()
    expect(check()).toBe(1)
  })
})

const composeSchema = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string().optional(),
      build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
      environment: z.record(z.string(), z.string()).optional(),
      volumes: list.optional(),
      depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
      healthcheck: z.unknown().optional(),
    }),
  ),
  volumes: z.record(z.string(), z.null()),
})

describe('the services', () => {
  const { services, volumes } = composeSchema.parse(parse(readFileSync('deploy/compose.yaml', 'utf8')))
  /** As the compose file's own variables would be filled in. */
  const filled = (text: string) => text.replaceAll(/\$\{(\w+)(?::[?-][^}]*)?\}/g, 'train.school.example')

  test('know each other: who waits for whom, what is kept, and what a server is told', () => {
    for (const [name, { depends_on = {}, volumes: kept = [] }] of Object.entries(services)) {
      for (const [other, { condition }] of Object.entries(depends_on)) {
        expect(services[other], `${name} waits for ${other}`).toBeDefined()
        const isChecked = services[other]?.healthcheck !== undefined || services[other]?.build !== undefined
        expect([condition, isChecked]).toEqual(['service_healthy', true])
      }
      for (const [volume = ''] of kept.map((each) => each.split(':')))
        expect(volume.startsWith('./') ? existsSync(join('deploy', volume)) : volume in volumes, volume).toBe(true)
    }
    const told = Object.entries(services['app']?.environment ?? {}).map(
      ([name, value]) => [name, filled(value)] as const,
    )
    const known = readEnv(Object.fromEntries(told))
    expect(told.map(([name]) => name).filter((name) => !(name in known))).toEqual([])
    const { POSTGRES_USER, POSTGRES_DB } = services['postgres']?.environment ?? {}
    const database = new URL(filled(services['app']?.environment?.['DATABASE_URL'] ?? ''))
    expect([database.username, database.hostname, database.pathname]).toEqual([
      POSTGRES_USER,
      'postgres',
      `/${POSTGRES_DB}`,
    ])
    expect(new URL(services['app']?.environment?.['REDIS_URL'] ?? '').hostname in services).toBe(true)
    expect(
      existsSync(join('deploy', services['app']?.build?.context ?? '', services['app']?.build?.dockerfile ?? '')),
    ).toBe(true)
  })

  test('Caddy passes pages, api and sockets on by its file', async () => {
    const port = await freePort()
    const server = await startChildServer(
      join(place, 'behind-caddy'),
      0,
      { PUBLIC_URL: `http://127.0.0.1:${port}/` },
      image,
    )
    const caddyfile = readFileSync('deploy/Caddyfile', 'utf8')
    const caddy = await openCaddy(caddyfile, port, {
      SITE: `http://127.0.0.1:${port}`,
      APP: `127.0.0.1:${server.port}`,
    })
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200)
    // The numbers are for the computer itself, and Caddy speaks for others.
    expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(403)
    const { code } = await openRoom(port)
    const ada = await Guest.player(port, code, 'Ada')
    expect(ada.view?.roster).toHaveLength(1)
    await ada.leave()
    await caddy.close()
    await server.stop()
  })
})

test('systemd has nothing against the unit, and shuts it in', () => {
  const opt = join(place, 'unit')
  mkdirSync(opt)
  const unit = readFileSync('deploy/gradient-express.service', 'utf8')
  expect(unit).toContain('ExecStart=/usr/bin/node server/main.ts')
  const path = join(opt, 'gradient-express.service')
  writeFileSync(path, unit.replace('/usr/bin/node', process.execPath))
  const verified = spawnSync(ensureSystemdAnalyze(), ['verify', path], { encoding: 'utf8' })
  expect([verified.status, verified.stderr.split('\n').filter((line) => line.includes(path))]).toEqual([0, []])
  // A unit with no such words is at 9.6 of 10.
  const { stdout } = spawnSync(ensureSystemdAnalyze(), ['security', '--offline=true', path], { encoding: 'utf8' })
  expect(Number(/exposure level for \S+: ([\d.]+)/.exec(stdout)?.[1])).toBeLessThan(2)
})
