/** Data Kitchen: what is kept, and what is seen. */
import type { Form } from '../../shared/lessons/plan.ts'
import type { SeatId, TeamId } from '../../shared/match/types.ts'
import type { AmountShown, Amounts } from '../../shared/moves/amount.ts'
import type { Bets, BetShown } from '../../shared/moves/bet.ts'
import type { Choices, ChooseShown } from '../../shared/moves/choose.ts'
import type { Contrast, ExplainShown, Texts } from '../../shared/moves/explain.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Sorted } from '../../shared/moves/belt.ts'
import type { SortingShown } from '../../shared/moves/sorting.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { KitchenPhase } from './timetable.ts'
import type { BetOn, Tool } from './content.ts'
import type { Kind } from './kinds.ts'

/** One brain, trained from its seed: bits on the exam, the share of what it writes that has glorp in it, and bits on what a rule hits. */
export interface Trained {
  readonly keyBits: number
  readonly bits: number
  readonly glorp: number
  readonly hitBits: number | null
  /** The first sentences that it wrote, and the first with glorp in it. */
  readonly says: readonly (readonly TokenId[])[]
  readonly glorpSaid: readonly TokenId[] | null
}

/** By tool, the cards that it was used on. */
export type Used = Readonly<Record<Tool, readonly number[]>>

export interface KitchenState extends Measuring {
  readonly stop: 'data-kitchen'
  readonly phase: KitchenPhase
  readonly form: Form
  readonly rematch: boolean
  /** Of each team. */
  readonly cards: number
  /** The warehouse is made of it. */
  readonly seed: number
  readonly bets: Readonly<Record<BetOn, Bets>>
  /** Bets that have been paid. */
  readonly paid: readonly BetOn[]
  readonly sorted: Sorted
  readonly used: Readonly<Record<TeamId, Used>>
  /** What each would filter by, letters of a word. */
  readonly rules: Readonly<Record<SeatId, string>>
  readonly prices: Amounts
  /** What each picked, duel by duel. */
  readonly duels: Readonly<Record<SeatId, readonly number[]>>
  readonly switchBets: Choices
  /** What each says in the end, and whose two texts the host shows. */
  readonly texts: Texts
  readonly contrast: Contrast | null
  /** Teams that have sorted something, once the belts stand still. */
  readonly teams: readonly TeamId[]
  /** The class's filter, once it is agreed; null: none. */
  readonly filter: string | null
  /** How surprised the spotter is by each sentence of the warehouse, bits a word; null until measured. */
  readonly surprise: readonly number[] | null
  /** By arm: one brain a seed. */
  readonly trained: Readonly<Record<string, readonly Trained[]>>
  /** The arm that is being trained. */
  readonly cooking: string | null
}

/** What was saved against the warehouse as it came, key-word bits, with the 95 % interval over the seeds. */
export interface Saved {
  readonly mean: number
  readonly low: number
  readonly high: number
}

export interface CardShown {
  readonly card: number
  readonly words: readonly TokenId[]
}

/** The card in the hand, and what the tools have said of it. */
export interface InHand extends CardShown {
  /** Cards that say the same, or nearly; null: the finder was not used. */
  readonly copies: readonly CardShown[] | null
  /** Bits a word, and the share of all cards that are less surprising. */
  readonly surprise: { readonly bits: number; readonly above: number } | null
  /** A second reader was asked for. */
  readonly isAsked: boolean
}

/** One card of the warehouse as the surprise meter saw it. */
export interface Blind {
  readonly fault: Kind | null
  readonly bits: number
}

/** A card with a wrong fact: whether the machine flagged it, and who changed it. */
export interface Lie extends CardShown {
  readonly flagged: boolean
  /** Teams that did not keep it, of those that sorted; and whether one's own is among them, null without one. */
  readonly caught: number
  readonly of: number
  readonly isMine: boolean | null
}

/** A sentence that a brain wrote, and whether the world would say it. */
export interface Written {
  readonly words: readonly TokenId[]
  readonly isRight: boolean
}

/** Two cards before the meter, once it has said how surprised it is: bits a word. */
export interface DuelTold {
  readonly cards: readonly [CardShown, CardShown]
  readonly bits: readonly [number, number]
  readonly pick: number
  readonly isRight: boolean
}

export interface DuelShown {
  readonly number: number
  readonly of: number
  /** null: there are no more. */
  readonly cards: readonly [CardShown, CardShown] | null
  readonly last: DuelTold | null
  /** Duels in which the pick was right. */
  readonly right: number
}

export interface SaidBy {
  /** null: nobody cleaned for it. */
  readonly team: TeamId | null
  readonly written: readonly Written[]
}

export interface TeamResult {
  readonly team: TeamId
  readonly saved: Saved
  /** On all words. */
  readonly allSaved: number
  /** Of what perfect cleaning saved; null where that cannot be told from nothing. */
  readonly share: number | null
  /** Share of what its brain writes that has glorp in it. */
  readonly leak: number
  readonly points: number
  /** Cards that it changed, how many of them had a fault, and how many cards had one. */
  readonly touched: number
  readonly caught: number
  readonly faults: number
  /** Cards that one member alone has judged, and those on which no two agreed: these stayed as they came. */
  readonly alone: number
  readonly split: number
  /** Repairs, and those that the world would say. */
  readonly fixes: number
  readonly mended: number
  readonly rareKept: number
  readonly rare: number
}

/** A bet, and once it is told what was true and what one's own chips were worth. */
export interface BetTold {
  readonly shown: BetShown
  /** All that cannot be told from the truth; null: not told yet. */
  readonly truths: readonly number[] | null
  /** Bits that the own bet kept. */
  readonly won: number | null
}

export interface KitchenView {
  readonly stop: 'data-kitchen'
  readonly phase: KitchenPhase
  readonly packId: string
  /** How glorp is spelt, after the world's words: null as long as no card that is shown here has that disguise. */
  readonly glorps: readonly (string | null)[]
  readonly cards: number
  /** Sentences on a pallet. */
  readonly pallet: number
  readonly bets: Readonly<Record<BetOn, BetTold>>
  readonly sort: SortingShown | null
  readonly hand: InHand | null
  /** Uses that the team has left; null of one that cannot be used now. */
  readonly tools: Readonly<Record<Tool, number | null>> | null
  readonly rule: {
    readonly mine: string | null
    readonly longest: number
    readonly proposals: readonly Proposal[]
    /** Share of what the model of the uncleaned warehouse writes that has glorp in it; and bits that perfect cleaning saves. */
    readonly leak: number | null
    readonly perfect: Saved | null
    /** Cards that I have judged: what a rule would do with them can be tried on the phone. */
    readonly judged: readonly CardShown[]
  } | null
  /** For who has nothing else to do. */
  readonly duel: DuelShown | null
  readonly price: AmountShown
  /** What was agreed; null before. */
  readonly agreedPrice: number | null
  readonly blind: {
    readonly cards: readonly Blind[]
    /** From here on the machine bins, bits. */
    readonly from: number
    readonly lies: number
    readonly liesFlagged: number
    readonly told: readonly Lie[]
  } | null
  readonly machine: {
    readonly auto: Saved | null
    readonly perfect: Saved | null
    /** Sentences that it binned, and how many of them were good. */
    readonly binned: number
    readonly good: number
    /** What each kind of dirt does where a quarter of all sentences has it: below 0 it costs. As far as measured. */
    readonly kinds: readonly { readonly kind: Kind; readonly saved: Saved }[]
  } | null
  readonly teams: readonly TeamResult[] | null
  /** What perfect cleaning saved. */
  readonly perfect: Saved | null
  /** The team that cleaned best, where that can be told. */
  readonly cleanest: TeamId | null
  /** What the brains of each team write, and the one that nobody cleaned for. */
  readonly says: readonly SaidBy[] | null
  /** Of what could be won back, the mean of all teams; null until all are measured, and where it cannot be told. */
  readonly together: number | null
  /** Teams whose brains are still to be trained. */
  readonly coming: number
  /** Single voices that saw whether a card had a fault, and what two of three made of it: shares. */
  readonly voices: { readonly single: number; readonly agreed: number | null } | null
  readonly filter: {
    readonly rule: string
    readonly binned: number
    readonly of: number
    /** Words of the world that it hits. */
    readonly hits: readonly TokenId[]
    /** Share of what its brains write that has glorp in it; null until both are trained. */
    readonly leakBefore: number | null
    readonly leakAfter: number | null
    /** A sentence of its brains with glorp in it; null: they wrote none, or are not trained. */
    readonly saidBefore: readonly TokenId[] | null
    readonly saidAfter: readonly TokenId[] | null
    /** Sentences that they wrote each time. */
    readonly written: number
    /** Bits a word on sentences that it hits. */
    readonly hitBefore: number | null
    readonly hitAfter: number | null
    /** It could not be tried. */
    readonly isTroubled: boolean
  } | null
  readonly switchBet: ChooseShown
  /** In the order of the switch. */
  readonly again: readonly (Saved | null)[] | null
  /** Positions of the switch that cannot be told from the best. */
  readonly best: readonly number[] | null
  readonly say: {
    readonly text: ExplainShown
    /** Host only, to choose two; no names. */
    readonly texts: readonly { readonly seat: SeatId; readonly text: string }[] | null
    readonly contrast: readonly [string, string] | null
  } | null
  readonly troubled: boolean
}

export interface Proposal {
  readonly rule: string
  readonly votes: number
  /** Sentences of the warehouse that it would throw away, and how many there are. */
  readonly bins: number
  readonly of: number
}
