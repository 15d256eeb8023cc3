/** What one phone hears in a whole Run of a class, message by message, on the real SDK. */
import { Guest, openRoom } from '../../server/guest.ts'
import { playRun, runOf, tableOf } from '../../server/play-run.ts'

export const passengers = 30

/** More than any phone hears. */
const MOST = 10_000

/** A frame as it came over the socket. */
export interface Heard {
  /** Of the Run, as it ran when the frame came; '' before and after. */
  readonly phase: string
  readonly bytes: number
}

/** They bet, forecast and explain; the relay is cut short, and the server trains at full speed from the first leg's end on. */
export async function hearRun(port: number, brain: 'class' | 'small'): Promise<readonly Heard[]> {
  const { code, secret } = await openRoom(port, { plan: ['run'], teams: 4, brain })
  const host = await Guest.join(port, code, { as: 'host', secret })
  const players: Guest[] = []
  for (let i = 0; i < passengers; i++) {
    players.push(await Guest.player(port, code, `Rider ${i + 1}`, `t${1 + (i % 4)}`))
  }
  const [phone] = players
  const phases: string[] = []
  // Looked at after every message, and never there: it goes on to the end.
  void phone?.until(() => {
    while (phases.length < phone.frames.length) phases.push(runOf(phone)?.phase ?? '')
    return phases.length > MOST
  })
  await playRun(host, players, await tableOf(port))
  await Promise.all([host, ...players].map((guest) => guest.leave()))
  return (phone?.frames ?? []).map(({ length }, at) => ({ phase: phases[at] ?? '', bytes: length }))
}
