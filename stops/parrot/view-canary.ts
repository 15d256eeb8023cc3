/** What is seen of the secret line: its beginning's subject while it is attacked, and all of it once it is told. */
import type { Match } from '../../shared/match/types.ts'
import { choose } from '../../shared/moves/choose.ts'
import type { Who } from '../../shared/moves/move.ts'
import { write } from '../../shared/moves/write.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { enoughOf, guessWorth, leakOf, leakWorth } from './canary.ts'
import { AMONG, ATTACKED, attackOf, COPIES, ENOUGH, MOST_WORDS } from './content.ts'
import { isLeak, secretOf } from './texts-of.ts'
import type { ParrotState, Words } from './types.ts'
import type { CanaryView } from './view-types.ts'

export function canaryView({ seed }: Match, state: ParrotState, who: Who | null, pack: Pack): CanaryView {
  const { phase } = state
  const secret = secretOf(pack, seed)
  const isTold = phase !== 'attack'
  const tries = write.show(state.tries, who, attackOf(pack), isTold)
  const leaked = tries.rows.map(({ goesOn }) => goesOn !== null && isLeak(goesOn, secret))
  return {
    hint: [...secret.slice(0, 1), ...secret.slice(MOST_WORDS - 1, MOST_WORDS)],
    copies: COPIES,
    attacked: ATTACKED,
    among: Math.min(AMONG, pack.train.length),
    isReady: state.canaries[ATTACKED] !== undefined,
    guess: choose.show(state.guesses, who, ENOUGH, isTold),
    // The wall does not show how it is done before all have tried.
    tries: who === null && !isTold ? { ...tries, rows: [] } : tries,
    leaked: who === null && !isTold ? [] : leaked,
    leaks: who === null ? leaked.filter(Boolean).length : null,
    told: isTold ? toldOf(state, who, secret) : null,
  }
}

function toldOf(state: ParrotState, who: Who | null, secret: Words): CanaryView['told'] {
  const tried = new Set(state.tries.flatMap(({ seat }) => seat ?? []))
  const leaking = state.tries.filter(({ goesOn }) => goesOn !== null && isLeak(goesOn, secret))
  const enough = enoughOf(state)
  const isOwner = state.phase === 'withdrawn'
  const order = isOwner ? [ATTACKED, 0] : COPIES
  return {
    secret,
    tested: order.flatMap((copies) => {
      const canary = state.canaries[copies]
      return canary === undefined ? [] : [{ copies, bits: canary.bits, leaks: canary.leaks }]
    }),
    enough,
    players: { leaked: [...tried].filter((seat) => leakOf(state, seat, secret) !== null).length, tried: tried.size },
    shortest: leaking.toSorted((a, b) => a.words.length - b.words.length)[0]?.words ?? null,
    worth:
      who === null
        ? null
        : guessWorth(state.guesses[who.id] ?? null, enough ?? -9) + leakWorth(leakOf(state, who.id, secret)),
  }
}
