/** What the worlds that come with the game are called by, in the order in which a host meets them, and what they speak. */
import type { Language } from '../protocol/languages.ts'

export const worldIds = ['town', 'harbour', 'forest', 'pueblo', 'dorf'] as const
export type WorldId = (typeof worldIds)[number]

export const worldLanguages: Readonly<Record<WorldId, Language>> = {
  town: 'en',
  harbour: 'en',
  forest: 'en',
  pueblo: 'es',
  dorf: 'de',
}

/** What a host who speaks this is offered first: a world in the same language, or else the town. */
export function proposedWorld(language: Language): WorldId {
  return worldIds.find((id) => worldLanguages[id] === language) ?? worldIds[0]
}
