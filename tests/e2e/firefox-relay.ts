/**
 * Runs a Firefox for Playwright and stands between the two. Playwright speaks the newest WebDriver BiDi and ends where a
 * command is unknown; an ESR is up to a year older. What only sets how a page looks (`optional`) is then answered with
 * yes. Everything else is passed on as it is.
 *
 * Called by a script that `firefox.ts` writes: `node firefox-relay.ts <path of Firefox> <its arguments>`.
 */
import { spawn } from 'node:child_process'
import { type RawData, WebSocket, WebSocketServer } from 'ws'
import { z } from 'zod'

/** Colours and motion of the page: Firefox takes them from its preferences too. */
const optional: ReadonlySet<string> = new Set(['emulation.setMediaFeaturesOverride'])
const command = z.object({ id: z.number(), method: z.string() })
const refusal = z.object({ type: z.literal('error'), id: z.number(), error: z.literal('unknown command') })

/** A picture of a page is one message. */
const maxPayload = 256 * 1024 * 1024

const [path = '', ...words] = process.argv.slice(2)
const firefox = spawn(path, words, { stdio: ['ignore', 'inherit', 'pipe'] })
firefox.once('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => firefox.kill(signal))

let said = ''
firefox.stderr.on('data', function hear(chunk: Buffer) {
  said += chunk.toString()
  const found = /WebDriver BiDi listening on (ws:\/\/\S+)\n/.exec(said)
  if (found === null) {
    // Playwright shows these lines when the browser does not start.
    process.stderr.write(chunk)
    return
  }
  firefox.stderr.off('data', hear)
  firefox.stderr.resume()
  openDoor(found[1])
})

/** Playwright reads the address of this door from the line that Firefox would have written. */
function openDoor(origin: string): void {
  const door = new WebSocketServer({ host: '127.0.0.1', port: 0, maxPayload }, () => {
    const address = door.address()
    const port = typeof address === 'object' ? address?.port : undefined
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${port}\n`)
  })
  door.on('connection', (driver, { url = '' }) => join(driver, new WebSocket(`${origin}${url}`, { maxPayload })))
}

function join(driver: WebSocket, browser: WebSocket): void {
  const asked = new Set<number>()
  const early: string[] = []
  browser.on('open', () => early.splice(0).forEach((text) => browser.send(text)))
  driver.on('message', (data) => {
    const text = textOf(data)
    const { id, method } = command.parse(JSON.parse(text))
    if (optional.has(method)) asked.add(id)
    if (browser.readyState === WebSocket.CONNECTING) early.push(text)
    else browser.send(text)
  })
  browser.on('message', (data) => {
    const text = textOf(data)
    driver.send(asked.size === 0 ? text : forgiven(text, asked))
  })
  driver.on('close', () => browser.close())
  browser.on('close', () => driver.close())
}

/** The answer to a command that may be unknown; any other message unchanged. */
function forgiven(text: string, asked: Set<number>): string {
  const message: unknown = JSON.parse(text)
  const no = refusal.safeParse(message)
  if (!no.success || !asked.delete(no.data.id)) return text
  return JSON.stringify({ type: 'success', id: no.data.id, result: {} })
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString()
  return data instanceof ArrayBuffer ? Buffer.from(data).toString() : data.toString()
}
