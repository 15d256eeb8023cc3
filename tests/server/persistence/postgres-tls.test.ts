/** A PostgreSQL that is reached over TLS: its certificate is one of a school's own authority, and of no other. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Client } from 'pg'
import { startChildServer } from '../child-server.ts'
import { eventsOf, Guest, openRoom } from '../guest.ts'
import { giveToPostgres, type PostgresServer, startPostgres } from '../postgres-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'gradient-tls-'))
const at = (name: string) => join(folder, name)
let postgres: PostgresServer

const openssl = (...words: string[]) =>
  execFileSync('openssl', words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })

/** An authority that signs itself. */
function makeAuthority(name: string): void {
  openssl(
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '2',
    '-subj',
    `/CN=${name}`,
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.pem`,
  )
}

beforeAll(async () => {
  for (const name of ['school', 'stranger']) makeAuthority(name)
  openssl(
    'req',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-subj',
    '/CN=localhost',
    '-keyout',
    'server.key',
    '-out',
    'server.csr',
  )
  writeFileSync(at('names'), 'subjectAltName=DNS:localhost\n')
  openssl(
    'x509',
    '-req',
    '-in',
    'server.csr',
    '-CA',
    'school.pem',
    '-CAkey',
    'school.key',
    '-days',
    '2',
    '-extfile',
    'names',
    '-out',
    'server.pem',
  )
  chmodSync(folder, 0o755)
  for (const name of ['server.key', 'server.pem']) giveToPostgres(at(name))
  chmodSync(at('server.key'), 0o600)
  postgres = await startPostgres(false, [
    'ssl=on',
    `ssl_cert_file=${at('server.pem')}`,
    `ssl_key_file=${at('server.key')}`,
  ])
})
afterAll(async () => {
  await postgres.close()
  rmSync(folder, { recursive: true })
})

/** Of the database, as whoever runs the server writes it. */
function addressOf(host: string, authority: string): string {
  const url = new URL(`${postgres.address}/postgres`)
  url.hostname = host
  url.searchParams.set('sslmode', 'verify-full')
  url.searchParams.set('sslrootcert', at(`${authority}.pem`))
  return url.href
}

const startOn = (address: string) => startChildServer(mkdtempSync(join(folder, 'data-')), 0, { DATABASE_URL: address })

test('a certificate of the right authority and name is taken, and every connection is encrypted', async () => {
  const server = await startOn(addressOf('localhost', 'school'))
  const room = await openRoom(server.port, { plan: ['run'] })
  const ada = await Guest.player(server.port, room.code, 'Ada')
  expect((await eventsOf(server.port, room)).map(({ type }) => type)).toContain('joined')
  const beside = new Client({ connectionString: `${postgres.address}/postgres` })
  await beside.connect()
  const { rows } = await beside.query<{ ssl: boolean }>(
    `SELECT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE application_name LIKE 'Gradient Express%'`,
  )
  await beside.end()
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every(({ ssl }) => ssl)).toBe(true)
  await ada.leave()
  await server.kill()
})

test.each([
  ['of another authority', 'localhost', 'stranger', /certificate/],
  ['of another name', '127.0.0.1', 'school', /altnames|certificate/],
])('one %s stops the start in one line, without the password', async (_what, host, authority, why) => {
  const said = await startOn(addressOf(host, authority)).then(() => 'it started', String)
  expect(said).toMatch(why)
  expect(said).toContain('DATABASE_URL')
  expect(said).not.toContain(new URL(postgres.address).password)
})
