/** A word that nobody else can guess, for one arrival in a room: 128 random bits as 32 letters. */
export function drawVisit(): string {
  // Not randomUUID: browsers hide that from pages on a plain address of the network.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
