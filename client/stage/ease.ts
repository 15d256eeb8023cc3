/** How a movement runs: 0..1 in, 0..1 out (a spring may swing a little past its end). */

export function easeOut(part: number): number {
  return 1 - (1 - part) ** 3
}

export function easeInOut(part: number): number {
  return part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2
}

/** A weight that is let down on a spring: it gives a little, never more than a twentieth part of its way, and settles. */
export function settle(part: number): number {
  return 1 - Math.cos(part * Math.PI * 2) * Math.exp(-7 * part) * (1 - part)
}

/** Something that falls: it touches the ground, hops, and lies. Never below the ground. */
export function bounce(part: number): number {
  return 1 - Math.abs(Math.cos(part * Math.PI * 2.5)) * (1 - part) ** 2
}
