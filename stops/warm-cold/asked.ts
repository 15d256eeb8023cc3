/** What Warm or cold asked: which word is the secret. */
import { answersOf, asked, worth, type Asked, type Said } from '../../shared/match/asked.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { isTold } from './outcome.ts'
import { worths } from './score.ts'
import type { Side, WarmState } from './types.ts'

export function warmAsked(state: WarmState, { words }: Pack): Asked[] {
  return state.hunts.flatMap((hunt, at) => {
    const isOpen = isTold(state, at)
    const truth: Said | null = isOpen ? { kind: 'word', word: hunt.secret } : null
    const sides: readonly Side[] = at === 0 ? ['cold', 'warm'] : ['warm']
    return sides.map((side) => {
      const search = hunt[side]
      const paid = isOpen ? worths(search) : []
      const said = (tries: readonly number[]): Said => ({
        kind: 'text',
        text: tries.map((word) => words[word] ?? '').join(' · '),
      })
      return asked(side, answersOf(search.tries, said, worth(paid)), { number: at + 1, truth })
    })
  })
}
