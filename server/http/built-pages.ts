/**
 * index.html of the built client as it lies on the disk now: what it is called, and which scripts stand in the page itself,
 * so that the security headers can allow these and no others.
 */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildIn } from '../../shared/protocol/build.ts'

export interface BuiltPage {
  readonly html: string
  readonly build: string | null
  /** As a Content-Security-Policy names them: `'sha256-…'`. */
  readonly inlineScripts: readonly string[]
}

export class BuiltPages {
  readonly #path: string
  #read: { readonly changed: number; readonly page: BuiltPage } | null = null

  constructor(folder: string) {
    this.#path = join(folder, 'index.html')
  }

  /** null: the client is not built. Read again only when it has changed. */
  get page(): BuiltPage | null {
    const changed = statSync(this.#path, { throwIfNoEntry: false })?.mtimeMs
    if (changed === undefined) return null
    if (this.#read?.changed !== changed) this.#read = { changed, page: pageIn(readFileSync(this.#path, 'utf8')) }
    return this.#read.page
  }
}

function pageIn(html: string): BuiltPage {
  const scripts = Array.from(html.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, code = '']) => code)
  const inlineScripts = scripts.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  return { html, build: buildIn(html), inlineScripts }
}
