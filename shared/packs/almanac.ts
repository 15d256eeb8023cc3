/** What can be looked up about a pack's world while labelling: the facts behind its sentences, in its own words. */
import { typedAs } from '../text/clean.ts'
import type { AlmanacTopic } from '../worlds/world.ts'
import { worldOf } from '../worlds/worlds.ts'

/** null for a pack that has none. */
export function almanacOf(packId: string): readonly AlmanacTopic[] | null {
  return worldOf(packId)?.almanac ?? null
}

/** Which words of a sentence can be looked up, each once. `little`: words of the language that say nothing of the world. */
export function known(
  topics: readonly AlmanacTopic[],
  sentence: readonly string[],
  little: readonly string[],
): readonly string[] {
  const held = new Set(topics.flatMap(linesOf).flatMap(wordsOf))
  const forms = new Set(topics.flatMap(formOf))
  return [...new Set(sentence)].filter((word) => held.has(word) && !forms.has(word) && !little.includes(word))
}

/** Words that stand in every line of a topic tell its lines apart no more. */
function formOf({ lines, always = [] }: AlmanacTopic): readonly string[] {
  return [lines, always].flatMap(([first = '', ...others]) =>
    others.length === 0 ? [] : wordsOf(first).filter((word) => others.every((line) => wordsOf(line).includes(word))),
  )
}

function wordsOf(line: string): readonly string[] {
  return line.split(/[ :,]+/)
}

/** All that a topic says. */
export function linesOf({ lines, always = [], seldom = [] }: AlmanacTopic): readonly string[] {
  return [...lines, ...always, ...seldom]
}

/** The topics with the lines that hold the text, any case; topics without one are left out. */
export function lookUp(topics: readonly AlmanacTopic[], text: string): readonly AlmanacTopic[] {
  const wanted = typedAs(text.trim())
  const held = (all: readonly string[] = []) => all.filter((line) => typedAs(line).includes(wanted))
  return topics
    .map(({ id, lines, always, seldom }) => ({ id, lines: held(lines), always: held(always), seldom: held(seldom) }))
    .filter((topic) => linesOf(topic).length > 0)
}
