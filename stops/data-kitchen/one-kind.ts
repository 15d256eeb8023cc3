/** 600 sentences of which a quarter has one kind of fault, to see what that kind costs. */
import { randomFrom } from '../../shared/measures/random.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { soiled } from './dirt.ts'
import type { Kind, Words } from './kinds.ts'
import { drawer, SENTENCES } from './warehouse.ts'

const SHARE = 1 / 4

/** null: nothing is wrong with any of them. The same sentences for every kind. */
export function oneKind(kind: Kind | null, pack: Pack, seed: number): Words[] {
  const random = randomFrom(seed)
  const whole = Array.from({ length: SENTENCES }, drawer(pack.train, random))
  const spoiled = SENTENCES * SHARE
  return whole.map((sentence, i) => {
    if (kind === null || i >= spoiled) return sentence.tokens
    const isCopy = kind === 'copy' || kind === 'near'
    const from = isCopy ? (whole[spoiled + i] ?? sentence) : sentence
    return soiled(from, kind, pack, random) ?? from.tokens
  })
}
