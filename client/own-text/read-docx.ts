/** The paragraphs of a Word file, without pictures and forms. Rejects when it is none. */
import mammoth from 'mammoth'

export async function docxText(bytes: ArrayBuffer): Promise<string> {
  const { value } = await mammoth.extractRawText({ arrayBuffer: bytes })
  return value
}
