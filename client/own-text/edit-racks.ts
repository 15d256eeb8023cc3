/** Changes on a table of racks: every word stays on exactly one, no rack is empty, no two are called the same. */
import type { TextFile } from '../../shared/packs/schema.ts'

type Racks = TextFile['racks']

/** null: it cannot be called so. */
export function renamedRack(racks: Racks, at: number, name: string): Racks | null {
  const isTaken = racks.some(({ id }, other) => other !== at && id === name)
  if (name === '' || name in {} || isTaken) return null
  return racks.map((rack, i) => (i === at ? { ...rack, id: name } : rack))
}

/** null: there is no such word, it is there already, or its rack would be empty. */
export function movedWord(racks: Racks, word: string, to: number): Racks | null {
  const from = racks.findIndex(({ words }) => words.includes(word))
  if (from === -1 || from === to || racks[to] === undefined || racks[from]?.words.length === 1) return null
  return racks.map((rack, i) => {
    if (i === from) return { ...rack, words: rack.words.filter((other) => other !== word) }
    return i === to ? { ...rack, words: [...rack.words, word] } : rack
  })
}
