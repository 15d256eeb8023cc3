/** Builds small pack files for tests: a whole, valid one, with any field replaced. */
import type { PackFile, SentenceFile } from '../../shared/packs/schema.ts'

export function sentenceFile(text: string, changed: Partial<SentenceFile> = {}): SentenceFile {
  const words = text.split(' ')
  return { text, key: [words.length - 1], floorBits: [...words, '.'].map(() => 1), template: 'test', ...changed }
}

export function tinyPackFile(changed: Partial<PackFile> = {}): PackFile {
  return {
    format: 1,
    id: 'tiny',
    version: 1,
    title: 'Tiny',
    entropyBits: { perToken: 1, keyWord: 1 },
    words: ['.', 'the', 'cat', 'dog', 'sat', 'ran'],
    racks: [
      { id: 'animals', words: ['cat', 'dog'] },
      { id: 'actions', words: ['sat', 'ran'] },
      { id: 'small-words', words: ['the'] },
    ],
    probes: [{ id: 'cat', prompt: 'the cat', answer: 'sat', rivals: ['ran'] }],
    train: [sentenceFile('the cat sat'), sentenceFile('the dog ran')],
    heldOut: [sentenceFile('the dog sat')],
    ...changed,
  }
}
