/**
 * What this device remembers of its rooms: a player's token, a host's secret. A browser that refuses storage
 * (private mode, blocked cookies) still plays; it only cannot come back by itself.
 */
type Kind = 'seat' | 'host'

export function keep(kind: Kind, code: string, value: string): void {
  try {
    localStorage.setItem(`gradient-express.${kind}.${code}`, value)
  } catch {
    // Storage is refused or full: the seat's recovery code still works.
  }
}

export function kept(kind: Kind, code: string): string | null {
  try {
    return localStorage.getItem(`gradient-express.${kind}.${code}`)
  } catch {
    return null
  }
}

export function forget(kind: Kind, code: string): void {
  try {
    localStorage.removeItem(`gradient-express.${kind}.${code}`)
  } catch {
    // Nothing was kept in the first place.
  }
}
