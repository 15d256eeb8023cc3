/** A card pressed on a copy of a model: what the lab is asked, and what it tells before the first press and after each. */
import type { Draft } from '../../shared/match/draft.ts'
import { entryAt } from '../../shared/measures/entries.ts'
import type { Answer } from '../../shared/moves/measure.ts'
import { probeCard } from '../../shared/packs/cards.ts'
import type { Beginning } from '../../shared/packs/pack.ts'
import { MIXED, type Dose } from './content.ts'
import type { Seen } from './types.ts'

/** So many presses of the first of these cards, while the model is looked at on all of them. */
export function drill({ match, pack }: Draft, presses: number, { rate, among }: Dose, blanks: readonly Beginning[]) {
  const looks = blanks.map(probeCard)
  const mixed = Math.min(among, pack.train.length)
  const cards = Math.max(1, Math.ceil(mixed / MIXED.each))
  return {
    config: match.settings.brain.config,
    seed: match.seed,
    corpus: { pool: { from: 0, to: mixed }, extra: Array.from({ length: cards }, () => entryAt(looks, 0).tokens) },
    sampling: { seed: match.seed, rows: mixed === 0 ? 1 : MIXED.rows },
    rule: { kind: 'sgd', rate },
    marks: Array.from({ length: presses + 1 }, (_, press) => press),
    exams: ['held-out'],
    looks,
  } as const
}

/** What was seen at the blank of the card, or of another one. */
export function seenAt({ marks }: Answer<'brain'>, blank = 0): Seen[] {
  return marks.map(({ looks = [], exams }) => ({ ...entryAt(looks, blank), heldOut: entryAt(exams, 0).bits }))
}
