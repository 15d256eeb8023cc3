/** The sample text as the pack that a page would make of it. */
import { makePack } from '../../shared/own-text/make-pack.ts'
import type { TextFile } from '../../shared/packs/schema.ts'
import { sampleText } from './sample-text.ts'

export function sampleFile(paragraphs = 200): TextFile {
  const made = makePack([{ title: 'The island', source: '', text: sampleText(paragraphs) }], {
    vocabulary: 1000,
    rare: 'leave-out',
    leaveOut: [],
  })
  if (!made.ok) throw new Error(JSON.stringify(made.lacks))
  return made.file
}
