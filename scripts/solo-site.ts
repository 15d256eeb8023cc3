/**
 * Solo as a folder of files: the built pages, told that no server is behind them. They work under any path of any web host,
 * because all of it is one page, and every address in it is seen from there.
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { generateSW, getManifest } from 'workbox-build'
import type { BuildNews } from '../shared/protocol/build.ts'
import { BuiltPages } from '../server/http/built-pages.ts'
import { contentPolicy } from '../server/http/content-policy.ts'
import { appManifest } from './app-manifest.ts'
import { offlineWorker } from './offline-worker.ts'

/** What only a server's pages lead to, and what is written anew. */
const LEFT_OUT = /^assets\/bench|^(sw\.js|workbox-[^/]*|\.built)$/

/** Sizes in bytes as files that are packed by gzip, as most hosts send them. */
export interface SoloSite {
  readonly folder: string
  readonly files: number
  readonly packedBytes: number
  /** Of that, what a browser stores at its first visit in English; other languages come on top, one at a time. */
  readonly storedBytes: number
}

/** `built`: folder of the built pages. What was in `folder` is gone. */
export async function writeSoloSite(built: string, folder: string): Promise<SoloSite> {
  const { page } = new BuiltPages(built)
  if (page === null) throw new Error(`${built} holds no pages: run "npm run build" first.`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(built, folder, { recursive: true, filter: (from) => !LEFT_OUT.test(relative(built, from)) })
  writeFileSync(join(folder, 'index.html'), pageAlone(page.html, page.inlineScripts))
  writeFileSync(join(folder, 'manifest.webmanifest'), JSON.stringify(appManifest('./')))
  // Open pages ask here whether they are old, as they ask a server.
  mkdirSync(join(folder, 'api'))
  writeFileSync(join(folder, 'api', 'build'), JSON.stringify({ build: page.build } satisfies BuildNews))
  // GitHub Pages leaves out files whose names begin with an underscore, unless this is there.
  writeFileSync(join(folder, '.nojekyll'), '')
  const { globPatterns, globIgnores, maximumFileSizeToCacheInBytes } = offlineWorker
  const globs = { globDirectory: folder, globPatterns, globIgnores, maximumFileSizeToCacheInBytes }
  const { manifestEntries } = await getManifest(globs)
  await generateSW({ ...offlineWorker, globDirectory: folder, swDest: join(folder, 'sw.js'), sourcemap: false })
  const names = globSync('**/*', { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile())
  const packed = (of: readonly string[]) =>
    of.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0)
  return {
    folder,
    files: names.length,
    packedBytes: packed(names),
    storedBytes: packed(manifestEntries.map(({ url }) => url)),
  }
}

/** The page says itself what a server would say in headers, where it lies, and that it is alone. */
function pageAlone(html: string, inlineScripts: readonly string[]): string {
  const policy = Object.entries({ ...contentPolicy, scriptSrc: [...contentPolicy.scriptSrc, ...inlineScripts] })
    .map(
      ([name, sources]) => `${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${sources.join(' ')}`,
    )
    .join('; ')
  const told = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    '<meta name="referrer" content="no-referrer" />',
    '<meta name="no-server" content="solo" />',
    '<base href="./" />',
  ]
  // The line to a room, which a phone asks for ahead.
  const alone = html.replace(/<link rel="prefetch"[^>]*>/, '').replace('<base href="/" />', told.join('\n    '))
  if (!alone.includes(policy)) throw new Error('the page has no <base> to be replaced')
  return alone
}
