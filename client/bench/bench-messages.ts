/** What the page and a contestant's worker say to each other. Both are of one build, so types are enough. */
import type { Burst, ForkOrder } from '../../shared/bench/bout.ts'
import type { ContestantId } from '../../shared/bench/contestants.ts'
import type { Absence } from '../../shared/bench/report.ts'
import type { BenchShape } from '../../shared/bench/shapes.ts'

/** `patient`: also try what takes a quarter of a minute to compile. */
export type BenchOrder =
  | { readonly kind: 'open'; readonly id: ContestantId; readonly shape: BenchShape; readonly patient: boolean }
  | { readonly kind: 'run'; readonly first: number; readonly steps: number }
  | { readonly kind: 'forks'; readonly count: number; readonly steps: number; readonly order: ForkOrder }

export type BenchReply =
  | { readonly kind: 'opened' }
  | { readonly kind: 'ran'; readonly burst: Burst }
  | { readonly kind: 'forked'; readonly ms: number | null }
  | { readonly kind: 'absent'; readonly why: Absence; readonly detail: string }
