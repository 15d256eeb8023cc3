/**
 * What Colyseus has to tell, in our log. It prints the stack of every frame that cannot be read, with a scrap of what was sent;
 * and whoever sends ten thousand of those would fill the disk. Here only the kind of trouble and who noticed it are said, from
 * our own stack and not from the text, and the same thing once a minute, with how often it was.
 */
import { setLogger } from '@colyseus/core/Logger'
import type { Logger } from 'pino'

const WINDOW_MS = 60_000
/** How what `@colyseus/schema` prints begins. */
const DECODER = 'decode.'
const print = console.error

/** Errors of the language: a name from anywhere else may be anything. */
const kinds = /^(?:Error|(?:Eval|Range|Reference|Syntax|Type|URI)Error)(?=:|$)/m

interface Told {
  ends: number
  /** Since it was said. */
  silent: number
}

/** From now on, for all of this process. */
export function hearLibrary(log: Logger): void {
  const told = new Map<string, Told>()
  const hear = (level: 'info' | 'warn' | 'error', text: unknown): void => {
    const kind = kinds.exec(String(text))?.[0] ?? 'word'
    const where = whoAsked()
    const key = `${level} ${kind} ${where}`
    const before = told.get(key)
    const now = performance.now()
    if (before !== undefined && now < before.ends) {
      before.silent += 1
      return
    }
    told.set(key, { ends: now + WINDOW_MS, silent: 0 })
    log[level]({ kind, where, more: before?.silent ?? 0 }, 'Colyseus noticed trouble')
  }
  const at = (level: 'info' | 'warn' | 'error') => (text: unknown) => hear(level, text)
  setLogger({ debug: () => {}, trace: () => {}, info: at('info'), warn: at('warn'), error: at('error') })
  // Its decoder prints by itself, a line for each name that is no text.
  console.error = (...words: unknown[]) => {
    if (String(words[0]).startsWith(DECODER)) hear('error', words[0])
    else print(...words)
  }
}

/** The function that had something to say. */
function whoAsked(): string {
  const frames = (new Error().stack ?? '')
    .split('\n')
    .map((line) => /^ +at (?:async )?([\w.#$]+)/.exec(line)?.[1] ?? '')
  const after = frames.findLastIndex((name) =>
    /debugAndPrintError$|^(?:Object|console)\.(?:info|warn|error)$/.test(name),
  )
  return frames[after + 1] ?? ''
}
