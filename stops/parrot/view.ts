/** What each audience sees of Parrot or Learner: the part that is played, built from nothing. */
import { sitting } from '../../shared/match/teams.ts'
import { placed, winnersOf } from '../../shared/match/places.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { amount } from '../../shared/moves/amount.ts'
import { believed, bet } from '../../shared/moves/bet.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { looking, type Who } from '../../shared/moves/move.ts'
import { write } from '../../shared/moves/write.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { canaryView } from './view-canary.ts'
import { buildView } from './view-build.ts'
import { CURTAINS, FEW, MANY, QUESTIONS, SHARE, STARTS, TOWN, beginningOf, sentenceOf } from './content.ts'
import { chipsBy, curtains } from './curtain.ts'
import { isMeasured } from './held.ts'
import { measuredShare, shareWorth } from './newcomer.ts'
import { newcomerOf } from './texts-of.ts'
import { playedOf } from './timetable.ts'
import { lapPartOf, type ParrotPhase, type ParrotState } from './types.ts'
import type { CurtainView, NewcomerView, ParrotView, PartId, Unveiled } from './view-types.ts'

export function parrotView(match: Match, state: ParrotState, audience: Audience, pack: Pack): ParrotView {
  const who = looking(match, audience)
  const { phase } = state
  const isCurtain = phase === 'question' || phase === 'chips' || phase === 'unveil'
  const part = lapPartOf(phase)
  const isCanary = phase === 'attack' || phase === 'leak' || phase === 'withdrawn'
  const isNewcomer = phase === 'newcomer' || phase === 'adopted'
  return {
    stop: 'parrot',
    parts: partsOf(state, newcomerOf(pack) !== null),
    phase,
    curtain: isCurtain ? curtainView(match, state, who, pack) : null,
    build: part === null ? null : buildView(match, state, part, who, pack),
    canary: isCanary ? canaryView(match, state, who, pack) : null,
    newcomer: isNewcomer ? newcomerView(match, state, who, pack) : null,
    waits: waitsFor(match, state, isMeasured(state)),
    troubled: state.troubled.length > 0,
  }
}

const PARTS: readonly (readonly [PartId, ParrotPhase])[] = [
  ['curtain', 'question'],
  ['build', 'sentences'],
  ['secret', 'attack'],
  ['newcomer', 'newcomer'],
  ['again', 'again'],
]

function partsOf(state: ParrotState, hasNewcomer: boolean): readonly PartId[] {
  const played = playedOf(state, hasNewcomer)
  return PARTS.flatMap(([part, first]) => (played.includes(first) ? [part] : []))
}

function curtainView(match: Match, state: ParrotState, who: Who | null, pack: Pack): CurtainView {
  const { phase, begun, metered, laid, answers } = state
  const isOpen = phase === 'unveil'
  return {
    few: Math.min(FEW, pack.train.length),
    many: Math.min(MANY, pack.train.length),
    question: phase === 'question' ? answers.length : answers.length - 1,
    of: QUESTIONS[state.form],
    turn: phase === 'question' ? (match.teams[answers.length % match.teams.length]?.id ?? null) : null,
    begin: own(write.show(begun, who, beginningOf(pack), false), who),
    meter: own(write.show(metered, who, sentenceOf(pack), false), who),
    hat: who === null ? begun.length + metered.length : null,
    answers,
    chips: bet.show(laid.at(-1) ?? bet.none, who, CURTAINS, isOpen),
    moved: who !== null && state.moved.includes(who.id),
    look: who === null ? null : (state.looks[who.team] ?? null),
    unveiled: isOpen ? unveiledOf(match, state, who) : null,
  }
}

/** What is in the hat is nobody else's, not even the wall's. */
function own<T extends { readonly rows: readonly unknown[] }>(shown: T, who: Who | null): T {
  return who === null ? { ...shown, rows: [] } : shown
}

function unveiledOf(match: Match, state: ParrotState, who: Who | null): Unveiled | null {
  const { parrot, laid, writers } = state
  const models = curtains.flatMap((curtain) => writers[curtain === parrot ? 'few' : 'many'] ?? [])
  if (models.length < curtains.length) return null
  const saved = chipsBy(state)
  return {
    parrot,
    models: models.map(({ sentences, written, copies, exam }) => ({
      sentences,
      written,
      copies,
      bits: exam.at(-1) ?? 0,
    })),
    belief: laid.map((bets) => believed(bets, CURTAINS)?.[parrot] ?? null),
    saved: who === null ? null : (saved[who.id] ?? null),
    best: who === null ? winnersOf(match, saved) : [],
  }
}

function newcomerView(
  match: Match,
  { phase, shares, newcomer }: ParrotState,
  who: Who | null,
  pack: Pack,
): NewcomerView {
  const isOpen = phase === 'adopted'
  const found = newcomerOf(pack)
  const measured = measuredShare(newcomer.with)
  const worth = (seat: string) => shareWorth(shares[seat] ?? null, measured ?? 0)
  const played = sitting(match).filter((seat) => amount.has(shares, seat))
  return {
    among: Math.min(TOWN, pack.train.length),
    lesson: found?.lesson ?? [],
    follow: found?.follow ?? [],
    guess: amount.show(shares, who, SHARE, isOpen),
    without: measuredShare(newcomer.without),
    starts: STARTS,
    with: isOpen ? measured : null,
    best:
      isOpen && measured !== null && who === null
        ? placed(
            match,
            played.map(({ id }) => ({ seat: id, figure: worth(id) })),
            'more',
          )
        : [],
  }
}
