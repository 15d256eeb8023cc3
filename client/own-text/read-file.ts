/**
 * A file that somebody drops, as plain text: read in this page, by libraries that come only when they are needed. Whatever is in
 * it, there is a word for it.
 */
import { lazyPart } from '../parts/lazy-part.ts'
import { decoded } from './decode.ts'
import type { FileTrouble, ReadFile } from './read-outcome.ts'

/** Larger ones are books of many volumes, or no text. */
const MOST_FILE_BYTES = 10 * 1024 * 1024

const no = (why: FileTrouble): ReadFile => ({ ok: false, why })

/** Never rejects. */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size > MOST_FILE_BYTES) return no('too-large')
  if (file.size === 0) return no('empty')
  const kind = /\.(\w+)$/.exec(file.name.toLowerCase())?.[1]
  try {
    const bytes = await file.arrayBuffer()
    if (kind === 'docx') return told(await (await lazyPart(() => import('./read-docx.ts'))).docxText(bytes))
    if (kind === 'pdf') {
      const text = await (await lazyPart(() => import('./read-pdf.ts'))).pdfText(bytes)
      return text.trim() === '' ? no('scanned') : told(text)
    }
    if (kind !== 'txt' && kind !== 'md' && kind !== 'csv') return no('kind')
    const text = decoded(new Uint8Array(bytes))
    if (text === null) return no('binary')
    if (kind === 'csv') return (await lazyPart(() => import('./read-csv.ts'))).csvText(text)
    return told(kind === 'md' ? withoutMarks(text) : text)
  } catch {
    return no('damaged')
  }
}

function told(text: string): ReadFile {
  return text.trim() === '' ? no('empty') : { ok: true, text, badRows: [] }
}

/** Markdown without what is not read aloud: code, pictures, addresses of links, tables' lines. */
function withoutMarks(text: string): string {
  return text
    .replaceAll(/```[\s\S]*?```/gu, '\n\n')
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/gu, ' ')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/^\s*(?:#+|>|[-*+]|\d+\.)\s+/gmu, '\n')
    .replaceAll(/[*_`|]+/gu, ' ')
}
