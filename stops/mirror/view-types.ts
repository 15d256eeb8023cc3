/** What is seen of Mirror room. */
import type { Placed } from '../../shared/match/places.ts'
import type { TeamId } from '../../shared/match/types.ts'
import type { BetShown } from '../../shared/moves/bet.ts'
import type { ChooseShown } from '../../shared/moves/choose.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { MeasuringView } from '../../shared/moves/measure.ts'
import type { LastShown } from '../../shared/moves/vote.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { Repair } from './content.ts'
import type { ContentId } from './content-ids.ts'
import type { Words } from './groups.ts'
import type { MirrorStory } from './story.ts'
import type { Fix, Gauge, MirrorState } from './types.ts'

/** One of the two groups, and how often the text says what of it. */
export interface GroupShown {
  readonly who: readonly TokenId[]
  /** Sentences of each of the two things that are said. */
  readonly counts: readonly [number, number]
}

export interface TableShown {
  readonly content: ContentId
  readonly isCode: boolean
  /** Of the text that is bet on so much says the usual. */
  readonly share: number
  /** The two things that are said. */
  readonly says: readonly [TokenId, TokenId]
  readonly groups: readonly [GroupShown, GroupShown]
  /** A sentence of the kind that the test asks about, one a group. */
  readonly lines: readonly Words[]
  /** The share of what is usually said of the first group: what it is higher there than of the second, in the text. */
  readonly gap: number
}

/** A place of the dial: the gap in the text, and the one of the model that has read it. */
export interface DialShown {
  readonly share: number
  readonly text: number
  readonly model: number
}

/** On the way, the test's gap alone: nothing else is told there. */
export type CourseShown = readonly Pick<Gauge, 'step' | 'gap'>[]

/** A model on the wall: a team's, that of a repair which nobody has chosen so, or the one that is repaired. */
export interface ModelShown {
  readonly what: 'team' | 'ghost' | 'before'
  /** Who has made it; nobody a ghost's. */
  readonly teams: readonly TeamId[]
  readonly repair: Repair | null
  readonly dose: number
  readonly gap: number
  /** Bits a word that it is worse on the general exam; 0 where it is not. */
  readonly cost: number
  readonly points: number
  /** Steps of training that the repair took. */
  readonly steps: number
}

/** A model on its way. */
export interface RunnerShown extends Pick<ModelShown, 'what' | 'teams' | 'repair' | 'dose'> {
  readonly course: CourseShown
}

export interface FrontShown {
  readonly models: readonly ModelShown[]
  /** Pareto's front: no model is at once nearer to no gap and cheaper than any of these. From the cheapest on. */
  readonly line: readonly { readonly gap: number; readonly cost: number }[]
  /** Whose repair was worth most; none: too close to call, or nobody's was worth anything. */
  readonly best: readonly TeamId[]
}

/** The gap in the sentences of the test, and in the others. */
export interface FoundShown {
  readonly what: ModelShown['what']
  readonly teams: readonly TeamId[]
  readonly repair: Repair | null
  readonly dose: number
  readonly gap: number
  readonly other: number
}

export interface LongShown {
  readonly share: number
  readonly text: number
  readonly before: number
  readonly after: number
  readonly steps: readonly [number, number]
  readonly course: CourseShown
}

export interface MirrorView extends MeasuringView<MirrorState> {
  /** The host cannot go on yet without losing an answer. */
  readonly waits: Waits | null
  readonly table: TableShown
  readonly guess: BetShown
  /** The truth of the first bet; null until it is told. */
  readonly guessed: number | null
  readonly dial: readonly DialShown[] | null
  /** Of the model that the phase is about, once the dial was told: the one that is repaired, and in the rematch another. */
  readonly startGap: number | null
  readonly repair: ChooseShown
  readonly dose: ChooseShown
  /** As the votes of the own team stand, and after the bell as it is done; null: on screens of the whole room, or nothing. */
  readonly fix: Fix | null
  /** Of the own team, one voice a device. */
  readonly votes: { readonly repairs: readonly number[]; readonly doses: readonly number[] } | null
  /** By repair. */
  readonly lands: readonly ChooseShown[]
  /** Where each landed in full; null: not told, or not measured. */
  readonly landed: readonly (number | null)[] | null
  /** Models that are measured, of all that the phases so far need; null: nothing is under way. */
  readonly measuring: { readonly done: number; readonly all: number } | null
  /** The loss of the model that is trained now, bits a word: where the whole room looks, while it waits for that. */
  readonly live: readonly number[]
  readonly race: readonly RunnerShown[] | null
  readonly front: FrontShown | null
  readonly other: BetShown
  /** A sentence of the other kind, one a group: what the next bet is about. null: not yet. */
  readonly otherLines: readonly Words[] | null
  readonly found: readonly FoundShown[] | null
  /** The truth of the bet on the own model; null until it is told, and where the whole room looks. */
  readonly carried: number | null
  readonly again: BetShown
  readonly long: LongShown | null
  readonly longTruth: number | null
  readonly say: LastShown | null
  /** A seat's own bits; null: not told, or it has none. */
  readonly won: {
    readonly gap: number | null
    readonly land: number | null
    readonly other: number | null
    readonly again: number | null
    readonly say: number | null
  } | null
  /** Who has won most with chips so far, where the whole room looks. */
  readonly best: readonly Placed[]
  readonly score: MirrorStory | null
}
