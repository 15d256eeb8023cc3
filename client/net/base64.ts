/** Bytes as letters, for a page, a link or a line of text. */

/** So many at a time: a call takes only so many arguments. */
const CHUNK = 0x8000

export function toBase64(bytes: Uint8Array): string {
  let letters = ''
  for (let at = 0; at < bytes.length; at += CHUNK) letters += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(letters)
}

/** So many random bytes, base64url: for addresses and keys. */
export function drawnId(count: number): string {
  return toBase64(crypto.getRandomValues(new Uint8Array(count)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** Throws for what is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
