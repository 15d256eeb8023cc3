/**
 * What comes over a room's lines, and how it is answered: with the asker's newest view, or with a word; no line ends of it.
 * No `format` is given to Colyseus: its own check would close the connection.
 */
import type { Client, MessageContext, Messages, Room } from '@colyseus/core'
import { namesIn } from '../../shared/measures/entries.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import type { Beat, Pushes, Receipt } from '../../shared/protocol/messages.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { type RequestName, requests, sentTapSchema } from '../../shared/protocol/requests.ts'
import { nameOf, Pace } from './answers.ts'
import type { Taken } from './taken.ts'

export interface Door {
  readonly taken: Taken
  /** How long an answer took, and whether it was a view. */
  readonly answered: (seconds: number, isDone: boolean) => void
  now(): number
  /** Who says something: somebody was seen there. null: the place has another line by now. */
  speaker(client: Client): Audience | null
  /** One request, whoever asks; `tap`: the id under which it may be sent again. null: it is done. */
  ask(audience: Audience, name: RequestName, payload: unknown, tap: string | null): Promise<RejectWord | null>
  rekey(audience: Audience, payload: unknown): Promise<RejectWord | null>
  receipt(client: Client, audience: Audience): Receipt | null
}

type Work = (audience: Audience, payload: unknown) => Promise<RejectWord | null>

/** One handler a request. */
export function handlersOf<R extends Room>(door: Door): Messages<R> {
  const pace = new Pace()
  /** Null from `work` means that it is done: then the asker gets its newest view. */
  const answered = (work: Work) => async (client: Client, payload: unknown, ctx: MessageContext) => {
    if (ctx.id === undefined) return mistaken(client)
    const asked = performance.now()
    const answer = await answerTo(client, payload, work)
    door.answered((performance.now() - asked) / 1000, typeof answer !== 'string')
    return typeof answer === 'string' ? ctx.reject(answer) : answer
  }
  const answerTo = async (client: Client, payload: unknown, work: Work): Promise<Receipt | RejectWord> => {
    const audience = door.speaker(client)
    if (audience === null) return 'opened-elsewhere'
    if (!(await pace.take(audience))) return 'too-fast'
    return (await work(audience, payload)) ?? door.receipt(client, audience) ?? 'room-ended'
  }
  const beat = async (client: Client, _: unknown, ctx: MessageContext) => {
    const audience = door.speaker(client)
    if (audience === null || !(await pace.take(audience))) return ctx.reject('too-fast' satisfies RejectWord)
    return { now: door.now() } satisfies Beat
  }
  const asked = namesIn(requests).map((name) => [
    name,
    answered((audience, payload) => door.ask(audience, name, payload, null)),
  ])
  const tap = answered((audience, payload) => once(door, audience, payload))
  const rekey = answered((audience, payload) => door.rekey(audience, payload))
  return { ...Object.fromEntries([...asked, ['tap', tap], ['rekey', rekey], ['beat', beat]]), _: mistaken }
}

/** A request that may be sent again: it is taken once, and answered as often as it comes. */
async function once(door: Door, audience: Audience, payload: unknown): Promise<RejectWord | null> {
  const parsed = sentTapSchema.safeParse(payload)
  if (!parsed.success) return 'malformed'
  const { id, name, payload: asked } = parsed.data
  return await door.taken.once(nameOf(audience), id, () => door.ask(audience, name, asked, id))
}

/** Whatever is sent without asking for an answer: our client never does. A word, and the line stays. */
function mistaken(client: Client): void {
  client.send('word', { word: 'malformed', final: false } satisfies Pushes['word'])
}
