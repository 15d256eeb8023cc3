/** All that a device remembers of playing alone, as one file that another device can read. */
import { z } from 'zod'
import { progressSchema, type Progress } from './progress.ts'

const KIND = 'gradient-express-alone'
const VERSION = 1
/** A deck of all terms and a line of all stops are some 20 KB. */
export const MOST_BYTES = 1_000_000

const envelope = z.object({ kind: z.literal(KIND), version: z.int() })
const file = z.strictObject({ kind: z.literal(KIND), version: z.literal(VERSION), progress: progressSchema })

export function toFile(progress: Progress): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, progress }, null, 2)}\n`
}

/** Why a file is not taken. `other`: it is none of ours; `newer`: a later version wrote it; `broken`: something in it is wrong. */
export type Unread = 'other' | 'newer' | 'broken'

export function fromFile(text: string): Progress | Unread {
  const read = jsonOf(text)
  const told = envelope.safeParse(read)
  if (!told.success) return 'other'
  if (told.data.version > VERSION) return 'newer'
  const whole = file.safeParse(read)
  return whole.success ? whole.data.progress : 'broken'
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
