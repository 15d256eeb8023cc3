/** What is seen of Specialist. */
import type { Placed } from '../../shared/match/places.ts'
import type { StopView } from '../../shared/match/play.ts'
import type { TeamId } from '../../shared/match/types.ts'
import type { BetShown } from '../../shared/moves/bet.ts'
import type { ChooseShown } from '../../shared/moves/choose.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { LastShown } from '../../shared/moves/vote.ts'
import type { ClientId, Patron } from './client-ids.ts'
import type { Words } from './clients.ts'
import type { Lever, KEEPS } from './content.ts'
import type { SpecialistStory } from './story.ts'
import type { Gauges, Recipe, SpecialistPhase } from './types.ts'

/** A client at the counter. */
export interface ClientShown {
  readonly id: ClientId
  /** Some of what it brings. */
  readonly lines: readonly Words[]
  /** Bits a word at which the model that nobody tuned reads all that it brings; null: not measured yet. */
  readonly bits: number | null
  /** Bits of general exam that its contract takes off for each that was lost. */
  readonly penalty: number
}

/** `team` null: the rival, whom a team meets that is alone. */
export interface DealShown {
  readonly team: TeamId | null
  readonly client: Patron
  /** What was said, and what is paid: pieces of coal. */
  readonly offer: number
  readonly price: number
}

/** A text of the own team's, as long as one may be brought. */
export interface TextShown {
  /** Sentences that are wanted at least, that are taken at most, and words of a sentence at most. */
  readonly least: number
  readonly most: number
  readonly longest: number
  /** How many sentences the own team has, and some of them; null: nobody has brought any. */
  readonly brought: { readonly count: number; readonly lines: readonly Words[]; readonly mine: boolean } | null
  /** Who wants to bid, and who wants the text: of the own team, a voice a device. */
  readonly votes: readonly number[]
  readonly own: ChooseShown
}

/** What a team works at: shown to the team alone, and to all once it is told. */
export interface JobShown {
  readonly client: Patron
  readonly cards: readonly Words[]
  /** As the votes stand, and after the bell as it was done. */
  readonly recipe: Recipe
  /** Pieces of coal: what the recipe takes, and what there is for it once the client is paid for. */
  readonly cost: number
  readonly coal: number
  readonly struck: number | null
  /** Of the own team, one voice a device: by lever and notch, and by card with the one beyond them. */
  readonly votes: Readonly<Record<Lever, readonly number[]>>
  readonly strikes: readonly number[]
}

/** A model on the front. */
export interface PointShown extends Pick<Gauges, 'client' | 'general'> {
  readonly what: 'team' | 'base' | 'plain' | 'scratch'
  /** null: a ghost's. */
  readonly team: TeamId | null
  readonly of: Patron
}

export interface ContractShown {
  readonly team: TeamId
  readonly client: Patron
  readonly recipe: Recipe
  /** Pieces of coal that went for the client. */
  readonly price: number
  readonly saved: number
  readonly lost: number
  readonly slip: number
  readonly points: number
  /** What a bit that was lost elsewhere takes off. */
  readonly penalty: number
  /** Whether the wrong card was struck; null: there was none, in a text of the team's own. */
  readonly found: boolean | null
}

export interface FrontShown {
  readonly points: readonly PointShown[]
  /** Those that no other beats on both exams, from the best for its client on. */
  readonly line: readonly Pick<Gauges, 'client' | 'general'>[]
  readonly contracts: readonly ContractShown[]
  /** The team with the best contract; null: too close to call, or there is but one. */
  readonly best: TeamId | null
  /** The card that was wrong, by client that somebody had. */
  readonly wrong: readonly { readonly client: ClientId; readonly words: Words }[]
}

/** Who is asked, and what it goes on with, question by question. */
export interface SaidShown {
  readonly team: TeamId | null
  readonly client: Patron | null
  readonly says: readonly Words[]
}

export interface LeftShown {
  readonly team: TeamId
  readonly client: Patron
  readonly next: ClientId
  readonly keep: (typeof KEEPS)[number]
  /** Bits a word saved on the first client's exam, before the second job and after it. */
  readonly before: number
  readonly after: number
}

export interface SpecialistView extends StopView {
  readonly stop: 'specialist'
  readonly phase: SpecialistPhase
  /** The host cannot go on yet without losing an answer. */
  readonly waits: Waits | null
  readonly isRematch: boolean
  readonly clients: readonly ClientShown[]
  readonly bid: BetShown
  /** Coal on each client as the own team's bids stand, its members' mean; null: nobody's, or a screen of the whole room. */
  readonly offers: readonly number[] | null
  /** null: none may be brought, or it is a screen of the whole room. */
  readonly text: TextShown | null
  /** Whether teams may bring one, here and now. */
  readonly mayBring: boolean
  /** Who got whom for how much coal; null until the bids are opened, and once it is over. */
  readonly deals: readonly DealShown[] | null
  readonly levers: Readonly<Record<Lever, ChooseShown>>
  readonly strike: ChooseShown
  readonly coal: number
  /** null on screens of the whole room, and before a client is chosen. */
  readonly job: JobShown | null
  readonly bet: BetShown
  /** The truth of the bet for the own model; null until it is told. */
  readonly outcome: number | null
  readonly isMeasured: boolean
  readonly front: FrontShown | null
  readonly interview: { readonly questions: readonly Words[]; readonly said: readonly SaidShown[] } | null
  readonly keep: ChooseShown
  readonly left: readonly LeftShown[] | null
  readonly say: LastShown | null
  /** A seat's own bits with its chips; null until they are told. */
  readonly won: number | null
  /** A seat's own bits with its last answer; null until it is told. */
  readonly answered: number | null
  readonly best: readonly Placed[]
  readonly score: SpecialistStory | null
  readonly troubled: boolean
}
