/**
 * A number of two digits on the screen of whoever waits at the door, and beside the name on the desk: so a teacher sees
 * who in the room is asking. It is no secret and need not be unique; it is made from the visit, which both sides know.
 */
export function doorSign(visit: string): number {
  let sum = 7
  for (const letter of visit) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return 10 + (sum % 90)
}
