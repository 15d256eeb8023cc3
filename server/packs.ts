/** The packs that come with the game, read once each from assets/packs. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadPack, type PackProblem } from '../shared/packs/load-pack.ts'
import type { Pack } from '../shared/packs/pack.ts'

/** `unknown-pack` or `unreadable-pack`; the problems say what and where. */
export class PackError extends Error {
  override readonly name = 'PackError'
  readonly word: 'unknown-pack' | 'unreadable-pack'

  constructor(word: 'unknown-pack' | 'unreadable-pack', id: string, problems: readonly PackProblem[]) {
    super([`pack ${id}: ${word}`, ...problems.slice(0, 5).map(({ where, what }) => `${where}: ${what}`)].join('; '))
    this.word = word
  }
}

export class Packs {
  readonly #folder: string
  readonly #loaded = new Map<string, Promise<Pack>>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The pack with this id. Rejects with `PackError`; a broken file may be mended without a restart. */
  pack(id: string): Promise<Pack> {
    const known = this.#loaded.get(id)
    if (known !== undefined) return known
    const loading = this.#read(id)
    this.#loaded.set(id, loading)
    loading.catch(() => this.#loaded.delete(id))
    return loading
  }

  /** The file's own text, for a lab that runs in a browser. Rejects with `PackError`. */
  async text(id: string): Promise<string> {
    if (!/^[a-z0-9-]{1,40}$/.test(id)) throw new PackError('unknown-pack', id, [])
    try {
      return await readFile(join(this.#folder, `${id}.json`), 'utf8')
    } catch {
      throw new PackError('unknown-pack', id, [])
    }
  }

  async #read(id: string): Promise<Pack> {
    const text = await this.text(id)
    let json: unknown
    try {
      json = JSON.parse(text)
    } catch (trouble) {
      throw new PackError('unreadable-pack', id, [{ where: 'file', what: String(trouble) }])
    }
    const loaded = loadPack(json)
    if (!loaded.ok) throw new PackError('unreadable-pack', id, loaded.problems)
    return loaded.pack
  }
}
