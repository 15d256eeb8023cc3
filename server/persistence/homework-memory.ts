/** Homework in memory. */
import type { HomeworkShelf, PutResult, StoredHomework, StoredResult } from './homework-shelf.ts'

export class MemoryHomework implements HomeworkShelf {
  readonly #given = new Map<
    string,
    { readonly homework: StoredHomework; readonly results: Map<string, StoredResult> }
  >()

  async put(homework: StoredHomework): Promise<void> {
    if (this.#given.has(homework.id)) throw new Error(`homework ${homework.id} is there already`)
    this.#given.set(homework.id, { homework, results: new Map() })
  }

  async get(id: string): Promise<StoredHomework | null> {
    return this.#given.get(id)?.homework ?? null
  }

  async ofClass(classCode: string): Promise<readonly StoredHomework[]> {
    const own = [...this.#given.values()].filter(({ homework }) => homework.classCode === classCode)
    return own.map(({ homework }) => homework).toSorted((a, b) => a.opens - b.opens)
  }

  async endedBefore(before: number): Promise<readonly string[]> {
    return [...this.#given.values()].flatMap(({ homework: { id, ends } }) => (ends < before ? [id] : []))
  }

  async putResult(id: string, result: StoredResult, most: number): Promise<PutResult> {
    const results = this.#given.get(id)?.results
    if (results === undefined) return 'gone'
    const before = results.get(result.device)
    if (before === undefined && results.size >= most) return 'full'
    const [had, has] = [before?.stops.length ?? 0, result.stops.length]
    if (has > had || (has === had && before?.run !== result.run)) results.set(result.device, structuredClone(result))
    return 'kept'
  }

  async results(id: string): Promise<readonly StoredResult[]> {
    return [...(this.#given.get(id)?.results.values() ?? [])].toSorted((a, b) => a.at - b.at)
  }

  async forget(id: string): Promise<void> {
    this.#given.delete(id)
  }
}
