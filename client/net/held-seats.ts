/**
 * Which seats are open in other tabs of this browser. Tabs ask one another; a tab that is gone, or that the system has
 * put to sleep, does not answer, and its seat may be taken. Where tabs cannot talk, the newest simply wins, and the room
 * tells the other one.
 */
import { isText, objectOf } from './shape.ts'

/** How long an answer is waited for, ms: tabs of one browser need a few. */
const PATIENCE_MS = 200

const isQuestion = objectOf({ asked: isText })
const isAnswer = objectOf({ held: isText, code: isText })

/** Answers other tabs as long as this one holds a seat. `token` is null while it holds none. Returns the way to stop. */
export function answerTabs(code: string, token: () => string | null): () => void {
  const channel = openChannel()
  if (channel === null) return () => {}
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const held = token()
    if (isQuestion(data) && data.asked === code && held !== null) say(channel, { held, code })
  })
  return () => channel.close()
}

/** Tokens of the seats in this room that other living tabs hold. */
export async function heldElsewhere(code: string): Promise<ReadonlySet<string>> {
  const held = new Set<string>()
  const channel = openChannel()
  if (channel === null) return held
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isAnswer(data) && data.code === code) held.add(data.held)
  })
  say(channel, { asked: code })
  await new Promise((done) => setTimeout(done, PATIENCE_MS))
  channel.close()
  return held
}

function say(channel: BroadcastChannel, message: object): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has but one origin
  channel.postMessage(message)
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('gradient-express.seats')
  } catch {
    // An old browser, or storage is blocked.
    return null
  }
}
