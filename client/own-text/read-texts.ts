/** What a page makes of texts: the pack, with what was found in them and whether it is enough. */
import { flagsOf, type Flag } from '../../shared/own-text/flags.ts'
import { type BroughtText, type Choices, makePack, type MadePack } from '../../shared/own-text/make-pack.ts'
import { type Meter, meterOf } from '../../shared/own-text/meter.ts'
import { loadTextPack } from '../../shared/packs/load-pack.ts'
import { lazyPart } from '../parts/lazy-part.ts'

/** What was found in the texts themselves, whatever is chosen. */
export interface Found {
  readonly flags: readonly Flag[]
  readonly language: string | null
}

export type Made = MadePack & { readonly meter: Meter | null }

export async function lookInto(texts: readonly BroughtText[]): Promise<Found> {
  const [{ isOffensive }, { languageOf }] = await Promise.all([
    lazyPart(() => import('../../shared/names/offence.ts')),
    lazyPart(() => import('./language.ts')),
  ])
  const all = texts.map(({ text }) => text).join('\n\n')
  return { flags: flagsOf(all, isOffensive), language: languageOf(all) }
}

export function make(texts: readonly BroughtText[], choices: Choices): Made {
  const made = makePack(texts, choices)
  const loaded = made.ok ? loadTextPack(made.file, 'own') : null
  return { ...made, meter: loaded?.ok === true ? meterOf(loaded.pack) : null }
}
