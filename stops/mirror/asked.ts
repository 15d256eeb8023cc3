/** What Mirror room asked: how large the gap is, which repair and how much of it, where they land, and what is found elsewhere. */
import { answersOf, asked, voted, worth, type Asked, type Said } from '../../shared/match/asked.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import { lastWorth } from '../../shared/moves/vote.ts'
import { dialArm } from './arms.ts'
import { AGAIN_IS, DOSES, LANDS, LAST, REASONS, REPAIRS } from './content.ts'
import { againScores, endOf, gapOutcome, gapScores, landed, longOutcome, otherScores } from './score.ts'
import { isFrom, type MirrorState } from './types.ts'

export function mirrorAsked(state: MirrorState, isOver: boolean): Asked[] {
  const isAnswered = isOver || state.phase === 'answer'
  const from = (phase: MirrorState['phase']) => isFrom(state, phase)
  const model = endOf(state, dialArm(state.asked))
  const chips = (id: string, bets: Bets, scores: Parameters<typeof worth>[0], truth: Said | null) =>
    asked(
      id,
      answersOf(bets, (laid) => text(laid.join(' · ')), worth(scores)),
      { truth },
    )
  const chosen = (id: string, choices: Readonly<Record<string, number>>, say: (at: number) => Said) =>
    asked(id, answersOf(choices, say))
  const long = from('after') ? longOutcome(state) : null
  return [
    chips(
      'gap',
      state.guesses,
      gapScores(state),
      from('dial') && model !== null ? named('gap', String(gapOutcome(model.gap))) : null,
    ),
    ...(from('repair')
      ? [
          chosen('repair', state.repairs, (at) => named('repair', REPAIRS[at])),
          chosen('dose', state.doses, (at) => ({ kind: 'number', value: DOSES[at] ?? 0, unit: 'share' })),
        ]
      : []),
    ...(from('land')
      ? REPAIRS.map((repair, at) => {
          const truth = from('front') ? (landed(state)[at] ?? null) : null
          return asked(
            'land',
            answersOf(state.lands[at] ?? {}, (where) => named('land', LANDS[where])),
            {
              number: at + 1,
              text: `mirror.repair-${repair}`,
              truth: truth === null ? null : named('land', LANDS[truth]),
            },
          )
        })
      : []),
    ...(from('other') ? [chips('other', state.others, otherScores(state), null)] : []),
    ...(state.rematch && from('again')
      ? [chips('again', state.agains, againScores(state), long === null ? null : named('again', AGAIN_IS[long]))]
      : []),
    ...(from('say')
      ? [
          voted(
            'say',
            state.reasons,
            (reason) => named('reason', REASONS[reason]),
            isAnswered ? LAST.right : null,
            (one) => (isAnswered ? lastWorth(one, LAST) : null),
          ),
        ]
      : []),
  ]
}

function text(said: string): Said {
  return { kind: 'text', text: said }
}

function named(what: string, id: string | undefined): Said {
  return { kind: 'option', key: `mirror.${what}-${id ?? ''}` }
}
