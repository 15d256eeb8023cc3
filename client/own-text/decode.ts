/** Bytes as text: by the mark at their front, else UTF-8, else the old Western code page. null: they are no text. */
export function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    return isText(text) ? text : null
  }
}

/** Share of control marks that a text may have by accident. */
const MOST_CONTROL = 0.01

function isText(text: string): boolean {
  // Tabs and ends of lines are control marks of Unicode as well, and belong to texts.
  const control = text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0
  return control <= MOST_CONTROL * text.length
}
