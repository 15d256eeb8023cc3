/** What is fetched later is fetched through one door, and that door is patient. */
import { globSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { type ESTree, parseSync, Visitor } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchFile, FileError } from '../../../client/parts/fetch-file.ts'
import { askForPartsAgain, hearOfParts, lazyPart, partsNews, type PartsNews } from '../../../client/parts/lazy-part.ts'

describe('the sources of the client', () => {
  it('import nothing later but inside lazyPart or ahead, and start no worker whose script was not fetched before', () => {
    expect(globSync(['client/**/*.ts', 'stops/*/face/**/*.ts']).flatMap((path) => impatient(path))).toEqual([
      // What a lab's thread cannot start, the lab does itself; its script is fetched with the lab's.
      'client/lab/fork-threads.ts starts a worker',
    ])
  })
})

/** What this module loads later without a second try. */
function impatient(path: string): string[] {
  const found: string[] = []
  let held = 0
  const isPatient = ({ callee }: ESTree.CallExpression) =>
    callee.type === 'Identifier' && (callee.name === 'lazyPart' || callee.name === 'ahead')
  const walk = new Visitor({
    CallExpression: (call) => {
      held += Number(isPatient(call))
      const isFetch = call.callee.type === 'Identifier' && call.callee.name === 'fetch'
      if (isFetch && !/^client\/(net\/api|net\/http\/http-line|parts\/fetch-file)\.ts$/.test(path))
        found.push(`${path} fetches`)
    },
    'CallExpression:exit': (call) => {
      held -= Number(isPatient(call))
    },
    ImportExpression: () => {
      if (held === 0) found.push(`${path} imports`)
    },
    NewExpression: ({ callee, arguments: [script] }) => {
      const isWorker = callee.type === 'Identifier' && callee.name === 'Worker'
      if (isWorker && script?.type === 'NewExpression') found.push(`${path} starts a worker`)
    },
  })
  walk.visit(parseSync(path, readFileSync(path, 'utf8')).program)
  return found
}

describe('a lazy part', () => {
  it('is asked for until it comes; from the second failure on there is a word; the button asks at once', async () => {
    const news: PartsNews[] = []
    const stop = hearOfParts(() => news.push(partsNews()))
    let tries = 0
    const part = lazyPart(async () => {
      tries += 1
      if (tries < 4) throw new FileError('unreachable', '/x.js')
      return 'the part'
    })
    const press = setInterval(askForPartsAgain)
    expect(await part).toBe('the part')
    clearInterval(press)
    stop()
    expect(news.map(({ late }) => late)).toEqual([false, true, true, false])
    expect(news.some(({ broken }) => broken)).toBe(false)
  })

  it('is late and gone when the server does not have it any more', async () => {
    let isThere = false
    const part = lazyPart(async () => {
      if (!isThere) throw new FileError('gone', '/x.js')
    })
    await expect.poll(() => partsNews()).toEqual({ late: true, gone: true, broken: false })
    isThere = true
    askForPartsAgain()
    await part
    expect(partsNews()).toEqual({ late: false, gone: false, broken: false })
  })

  it('that came and does not work is given up after three tries', async () => {
    let tries = 0
    const part = lazyPart(() => {
      tries += 1
      return Promise.reject(new SyntaxError('not a module'))
    })
    await expect(part).rejects.toThrow('not a module')
    expect(tries).toBe(3)
    expect(partsNews()).toEqual({ late: false, gone: false, broken: true })
  })

  it('asked for in a worker is given up after its tries', async () => {
    let tries = 0
    const part = lazyPart(() => Promise.reject(new FileError('unreachable', `${(tries += 1)}`)), { tries: 2 })
    await expect(part).rejects.toThrow(FileError)
    expect(tries).toBe(2)
  })
})

describe('a file', () => {
  let server: Server
  const answers: Record<string, { status: number; type: string }> = {
    '/here.js': { status: 200, type: 'text/javascript' },
    '/old.js': { status: 404, type: 'text/html' },
    '/tired.js': { status: 503, type: 'text/plain' },
    '/login.js': { status: 200, type: 'text/html; charset=utf-8' },
  }
  beforeEach(async () => {
    server = createServer(({ url }, response) => {
      const answer = answers[url ?? '']
      if (url === '/cut.js') {
        response.writeHead(200, { 'content-length': 100 }).write('begun')
        setTimeout(() => response.destroy(), 5)
      } else response.writeHead(answer?.status ?? 500, { 'content-type': answer?.type }).end('content')
    }).listen(0)
    await once(server, 'listening')
  })
  afterEach(() => server.close())

  it('is whole, or it is said why it did not come', async () => {
    const address = server.address()
    const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
    expect(new TextDecoder().decode(await fetchFile(`${base}/here.js`))).toBe('content')
    await expect(fetchFile(`${base}/old.js`)).rejects.toMatchObject({ why: 'gone' })
    for (const path of ['/tired.js', '/login.js', '/cut.js'])
      await expect(fetchFile(base + path), path).rejects.toMatchObject({ why: 'unreachable' })
    await expect(fetchFile('http://127.0.0.1:1/')).rejects.toMatchObject({ why: 'unreachable' })
  })
})
