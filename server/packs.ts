/** The packs that come with the game, read once each from assets/packs; and what each room adds to its own. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MatchEvent } from '../shared/match/events.ts'
import type { Seal } from '../shared/match/types.ts'
import { type Fresh, freshSentences } from '../shared/packs/draw-papers.ts'
import { languageOf } from '../shared/packs/languages.ts'
import { loadPack } from '../shared/packs/load-pack.ts'
import { isOwnText } from '../shared/packs/own-id.ts'
import type { Occasion, Pack, Papers } from '../shared/packs/pack.ts'
import { knownTextPack } from './own-text.ts'
import { PackError } from './pack-error.ts'
import { fingerprint, papersOfRoom, type RoomMark, sealOf } from './sealing.ts'

type Created = Extract<MatchEvent, { type: 'created' }>

export class Packs {
  readonly #folder: string
  readonly #key: Uint8Array | null
  readonly #loaded = new Map<string, Promise<Pack>>()
  readonly #fresh = new Map<string, readonly Fresh[] | null>()

  /** `key`: the server's own; rooms' papers are drawn with it. Without one there are only public packs. */
  constructor(folder: string, key: Uint8Array | null) {
    this.#folder = folder
    this.#key = key
  }

  /** The pack with this id, as anybody may read it. Rejects with `PackError`; a broken file may be mended without a restart. */
  pack(id: string): Promise<Pack> {
    const known = this.#loaded.get(id)
    if (known !== undefined) return known
    const loading = this.#read(id)
    this.#loaded.set(id, loading)
    loading.catch(() => this.#loaded.delete(id))
    return loading
  }

  /** Works out beforehand what the first room of a pack would have to wait for. */
  async prepare(id: string): Promise<void> {
    this.#freshOf(await this.pack(id))
  }

  /** The fingerprints of a new room's papers; none for a pack whose language is not known. */
  async seal(pack: Pack, room: RoomMark): Promise<{ readonly sealed?: Seal }> {
    const papers = this.#papers(room, pack)
    return papers === null ? {} : { sealed: sealOf(papers) }
  }

  /**
   * The pack of one room: the public one, with the room's papers if its first event speaks of any, or that of its own
   * `text`. Rejects with `PackError` when this server's key does not give those papers, or the text is another.
   */
  async roomPack(created: Created, text: string | null = null): Promise<Pack> {
    const pack = await this.#packOf(created, text)
    return created.sealed === undefined ? pack : withPapers(pack, created, this.#papers(created, pack))
  }

  /** The same from an export, which brings the papers that were opened. Rejects when they are not the room's. */
  async openedPack(created: Created, opened: Pack['sealed'], text: string | null = null): Promise<Pack> {
    const pack = await this.#packOf(created, text)
    return created.sealed === undefined ? pack : withPapers(pack, created, opened ?? {})
  }

  async #packOf({ packId }: Created, text: string | null): Promise<Pack> {
    return isOwnText(packId) ? knownTextPack(packId, text) : await this.pack(packId)
  }

  #papers(room: RoomMark, pack: Pack): Record<Occasion, Papers> | null {
    const fresh = this.#freshOf(pack)
    return this.#key === null || fresh === null ? null : papersOfRoom(this.#key, room, fresh, pack)
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

  #freshOf(pack: Pack): readonly Fresh[] | null {
    const known = this.#fresh.get(pack.id)
    if (known !== undefined) return known
    const language = languageOf(pack.id)
    const fresh = language === null ? null : freshSentences(language, pack)
    this.#fresh.set(pack.id, fresh)
    return fresh
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

/** Papers must be those that the room's first event speaks of, as many of them as are there. */
function withPapers(pack: Pack, { code, sealed }: Created, papers: Pack['sealed'] | null): Pack {
  const fits = (occasion: Occasion) => {
    const paper = papers?.[occasion]
    return paper === undefined || fingerprint(paper) === sealed?.papers[occasion]
  }
  if (papers && fits('lesson') && fits('rehearsal')) return { ...pack, sealed: papers }
  const what = 'are not those of its first event: another key drew them, or another version of the pack'
  throw new PackError('unreadable-pack', pack.id, [{ where: `the papers of room ${code}`, what }])
}
