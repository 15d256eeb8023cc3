/**
 * A part of the app that comes over the network when it is first needed: a screen, a panel, the stage, a worker, the
 * kernels, a sheet of drawings. On a bad line it is asked for again and again, sooner when the network is said to be back;
 * from the second failure on the page says so, with a button (`ui/part-note`). Every `import()` of the client stands
 * inside `lazyPart` or `ahead`, which a test demands.
 */
import { backoff } from '../net/backoff.ts'
import { onWakeUp } from '../net/wake-up.ts'
import { FileError } from './fetch-file.ts'

/** Failures until words are due. A hiccup needs none. */
const WORTH_A_WORD = 2
/** A file that comes and does not run will not run the next time either; a browser's own slip may be over. */
const MOST_BROKEN = 3

export interface Patience {
  /** How often it is asked for. In a worker: nobody there can be told, but its page has something else to do or to say. */
  readonly tries?: number
  /** The page is whole without it: no words. */
  readonly isQuiet?: boolean
  /** It is what other parts wait for, and waits for nothing itself. */
  readonly isWords?: boolean
}

interface Waiting {
  failures: number
  /** The server has no such file. */
  isGone: boolean
  readonly again: () => void
}

const waiting = new Set<Waiting>()
let alsoNeeded: () => Promise<void> | null = () => null
const ears = new Set<() => void>()
let brokenParts = 0

export interface PartsNews {
  /** Parts that have failed more than once and are asked for again. */
  readonly late: boolean
  /** A part that is late is not on the server any more. */
  readonly gone: boolean
  /** A part has come and cannot be used: loading the page again is all that may help. */
  readonly broken: boolean
}

export function partsNews(): PartsNews {
  const late = [...waiting].filter(({ failures }) => failures >= WORTH_A_WORD)
  return { late: late.length > 0, gone: [...waiting].some(({ isGone }) => isGone), broken: brokenParts > 0 }
}

/** Returns the way to stop listening. */
export function hearOfParts(ear: () => void): () => void {
  ears.add(ear)
  return () => ears.delete(ear)
}

/** From now on a part that has come waits for this too, such as for its words in the language of the page; null: for nothing. */
export function needWithParts(needed: () => Promise<void> | null): void {
  alsoNeeded = needed
}

/** A person presses the button, or the network seems to be back. */
export function askForPartsAgain(): void {
  for (const { again } of waiting) again()
}

/**
 * What `load` brings, however long it takes to arrive. Rejects with what `load` threw when the part has come and does not
 * work, or when it did not come in so many tries.
 */
export async function lazyPart<T>(
  load: () => Promise<T>,
  { tries = Infinity, isQuiet = false, isWords = false }: Patience = {},
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let wake = () => {}
  const here: Waiting = { failures: 0, isGone: false, again: () => wake() }
  let stopWaking = () => {}
  try {
    for (;;) {
      try {
        const part = await load()
        const needed = isWords ? null : alsoNeeded()
        if (needed !== null) await needed
        return part
      } catch (error) {
        here.failures += 1
        const isMissing = error instanceof FileError
        here.isGone = isMissing && error.why === 'gone'
        if (here.failures >= tries || (!isMissing && here.failures >= MOST_BROKEN)) {
          if (!isMissing && !isQuiet) brokenParts += 1
          throw error
        }
        if (here.failures === 1 && 'document' in globalThis) stopWaking = onWakeUp(here.again)
        if (!isQuiet) waiting.add(here)
        tell()
        await new Promise<void>((resolve) => {
          wake = resolve
          timer = setTimeout(resolve, backoff(here.failures, Math.random()))
        })
        clearTimeout(timer)
      }
    }
  } finally {
    stopWaking()
    if (here.failures > 0) {
      waiting.delete(here)
      tell()
    }
  }
}

/** Fetches a part before it is needed. A failure is none: whoever needs it asks for it. */
export function ahead(load: () => Promise<unknown>): void {
  load().catch(() => {})
}

function tell(): void {
  for (const ear of ears) ear()
}
