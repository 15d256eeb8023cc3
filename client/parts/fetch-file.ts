/**
 * Fetches one file of the app whole, so that it lies in the browser's cache when it is needed. Unlike an `import()` or a
 * worker's script it can be given up when it stalls, it tells why it did not come, and no browser remembers a failure.
 */

/** A file of which nothing more comes for so long is given up, ms. */
const PATIENCE_MS = 10_000

export type Missing =
  /** No network, a line that went dead, a proxy's or a login page's answer instead of the file. */
  | 'unreachable'
  /** The server is there and has no such file: it may serve a newer build. */
  | 'gone'

export class FileError extends Error {
  override readonly name = 'FileError'
  readonly why: Missing
  constructor(why: Missing, url: string) {
    super(`${url} is ${why}`)
    this.why = why
  }
}

/** Rejects with `FileError`. */
export async function fetchFile(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const stop = new AbortController()
  let timer = setTimeout(() => stop.abort(), PATIENCE_MS)
  try {
    const answer = await fetch(url, { signal: stop.signal })
    if (answer.status === 404 || answer.status === 410) throw new FileError('gone', url)
    // No file of the app is a page: this one is somebody else's.
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true
    if (!answer.ok || isPage) throw new FileError('unreachable', url)
    return await wholeBody(answer, () => {
      clearTimeout(timer)
      timer = setTimeout(() => stop.abort(), PATIENCE_MS)
    })
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('unreachable', url)
  } finally {
    clearTimeout(timer)
  }
}

/** The same for a file of data. Rejects with `SyntaxError` when it is not JSON. */
export async function fetchJson(url: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await fetchFile(url)))
}

/** `came` hears of every piece that arrives. */
async function wholeBody(answer: Response, came: () => void): Promise<Uint8Array<ArrayBuffer>> {
  const reader = answer.body?.getReader()
  const pieces: Uint8Array[] = []
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
    came()
    pieces.push(piece.value)
  }
  const whole = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
