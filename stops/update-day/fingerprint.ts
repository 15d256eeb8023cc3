/** A fingerprint that can be read aloud: thirty-two bits as eight letters, four and four. No vowels, so that no word comes out. */
const letters = 'BCDFGHJKMNPRTVWX'

export function spelled(fingerprint: number): string {
  const all = Array.from({ length: 8 }, (_, at) => letters[(fingerprint >>> (28 - 4 * at)) & 15] ?? '')
  return `${all.slice(0, 4).join('')}-${all.slice(4).join('')}`
}
