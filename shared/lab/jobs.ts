/**
 * What the game may ask of the model, and what comes back.
 *
 * Jobs and results are plain JSON; weights travel as `Checkpoint`s on the lab's shelf, under an id that the
 * asker chose. A job is a function of its text, the pack and the checkpoints it names: run twice, on any machine,
 * it gives the same numbers up to the executor's rounding. The lab speaks bits (log2) and words' token ids.
 */
import type { UpdateRule } from '../engine/engine.ts'
import type { ModelConfig } from '../model/config.ts'
import type { TokenId } from '../packs/pack.ts'

export type CheckpointId = string

/** Sentences to train on: a slice of the pack's training pool, plus sentences made by players. */
export interface Corpus {
  /** Indices [from, to) into `pack.train`. */
  readonly pool: { readonly from: number; readonly to: number } | null
  /** Sentences of token ids, without boundaries. */
  readonly extra: readonly (readonly TokenId[])[]
}

/** A sentence to be examined on; positions in `key` count as key words. Without any key at all every word is one. */
export interface Question {
  readonly tokens: readonly TokenId[]
  readonly key?: readonly number[]
  /** The grammar's own surprise at each token and at the close, bits, where somebody knows it. */
  readonly floorBits?: readonly number[]
}

/** How rows are drawn: batch k of a run is a function of (corpus, seed, k) alone. */
export interface Sampling {
  readonly seed: number
  readonly rows: number
}

export type LabJob = { readonly id: string } & (
  | {
      /** Fresh random weights from a seed: the "pile of math". */
      readonly kind: 'init'
      readonly config: ModelConfig
      readonly seed: number
      readonly to: CheckpointId
    }
  | {
      /** The model of a pack: fresh weights, and so many steps on all its training sentences. Kept, it need not be trained again. */
      readonly kind: 'depot'
      readonly to: CheckpointId
      readonly config: ModelConfig
      readonly seed: number
      readonly rows: number
      readonly steps: number
      readonly rule: UpdateRule
    }
  | {
      /** Many steps. `steer` may change the rate or stop it between steps. Saves itself every `saveEvery` steps. */
      readonly kind: 'train'
      readonly from: CheckpointId
      readonly to: CheckpointId
      readonly corpus: Corpus
      readonly sampling: Sampling
      /** First batch number; a run that is resumed goes on where it stopped. */
      readonly firstStep: number
      readonly steps: number
      readonly rule: UpdateRule
      readonly saveEvery: number
      /**
       * Rates of its first steps, one a step: they were taken before and are taken again as they were. Neither lever moves
       * them, and a stop waits for their end.
       */
      readonly rates?: readonly number[]
      /**
       * The room's own model, which a board may tell of. Whoever keeps the log takes these steps itself; another machine only
       * goes ahead, so that its weights are not asked for.
       */
      readonly counts?: true
      /** Over sooner than its weights could travel: whoever keeps the log takes these few steps. */
      readonly short?: true
      /**
       * Milliseconds from one step to the next, at least: a step is taken when its time has come, and not before, so that
       * people can follow it. Nothing is held back: what is told was just computed. Steps that were taken before do not wait.
       */
      readonly paceMs?: number
    }
  | {
      /** One hand-cranked step with everything in it laid open. */
      readonly kind: 'step'
      readonly from: CheckpointId
      readonly to: CheckpointId
      /** The card on show: the words, and which of them is the blank. */
      readonly card: Card
      /** Trained on besides the card: a batch of the corpus, or nothing (the card alone). */
      readonly corpus: Corpus | null
      readonly sampling: Sampling
      readonly stepNumber: number
      readonly rule: UpdateRule
      readonly topGradients: number
    }
  | {
      /** Loss on the held-out exam, or on given questions. */
      readonly kind: 'evaluate'
      readonly from: CheckpointId
      readonly on: 'held-out' | readonly Question[]
      /** Also tell the surprise at each sentence. */
      readonly each?: true
    }
  | {
      /** Full next-word distributions. */
      readonly kind: 'predict'
      readonly from: CheckpointId
      readonly contexts: readonly (readonly TokenId[])[]
    }
  | { readonly kind: 'inspect'; readonly from: CheckpointId; readonly context: readonly TokenId[] }
  | {
      readonly kind: 'generate'
      readonly from: CheckpointId
      readonly prompt: readonly TokenId[]
      readonly count: number
      readonly longest: number
      readonly temperature: number
      readonly seed: number
    }
  | {
      /**
       * Team credit: from one checkpoint, one control fork (pool batches only) and one fork a team
       * (the same pool batches with a tenth of the rows replaced by the team's sentences), for every seed. All start with
       * fresh optimizer moments.
       */
      readonly kind: 'forks'
      readonly from: CheckpointId
      readonly pool: { readonly from: number; readonly to: number }
      readonly forks: readonly { readonly id: string; readonly extra: readonly (readonly TokenId[])[] }[]
      readonly seeds: readonly number[]
      readonly rows: number
      readonly steps: number
      readonly rule: UpdateRule
      /** What the forks are examined on; the held-out sentences unless given. */
      readonly on?: readonly Question[]
    }
)

export type LabJobKind = LabJob['kind']

/** A sentence with a blank: `tokens[blank]` is the truth. */
export interface Card {
  readonly tokens: readonly TokenId[]
  readonly blank: number
}

/** One point of a live loss curve: the loss of batch `step` before its update, bits per token. */
export interface LossPoint {
  readonly step: number
  readonly bits: number
  readonly rate: number
}

/** Streamed about four times a second while a job runs. */
export interface LabProgress {
  readonly jobId: string
  /** Done and all, in the job's own unit (steps, forks). */
  readonly done: number
  readonly all: number
  readonly points: readonly LossPoint[]
}

/** A word and its probability. */
export interface WordShare {
  readonly word: TokenId
  readonly p: number
}

/** One entry of a gradient, and what the step did to that weight. */
export interface GradientEntry {
  /** Name in the parameter table, such as `layer1.mlp.in`. */
  readonly parameter: string
  readonly layer: number
  /** Index inside the parameter, row-major. */
  readonly index: number
  readonly gradient: number
  readonly before: number
  readonly after: number
}

export interface Exam {
  /** Mean over all predicted tokens of -log2 p, bits. */
  readonly bits: number
  /** The same over key words only. For given sentences without key marks it equals `bits`. */
  readonly keyBits: number
  readonly tokens: number
  /**
   * What a model that knew the grammar exactly would score on the same sentences, and by how much chance may let another
   * one score better (half of a 95 % interval over the sentences); absent where the grammar is not known.
   */
  readonly floor?: { readonly bits: number; readonly error: number }
  /** Bits a token, sentence by sentence; where the job asked for it. */
  readonly each?: readonly number[]
}

/** One real step laid open. */
export interface StepTrace {
  readonly step: number
  readonly rate: number
  /** Next-word distribution at the blank before and after, the top words; and the truth's own share. */
  readonly before: { readonly top: readonly WordShare[]; readonly truth: number; readonly bits: number }
  readonly after: { readonly top: readonly WordShare[]; readonly truth: number; readonly bits: number }
  /** Mean loss of the trained batch before the update, bits. */
  readonly batchBits: number
  /** Euclidean norm of the gradient, a layer (0 embeddings, 1..L, L + 1 final norm). */
  readonly gradientNorms: readonly number[]
  /** Largest entries by size, at least one from each layer, signed. */
  readonly top: readonly GradientEntry[]
}

/** Next-word guess after the embedding and after each layer, and who looks at whom. */
export interface InspectView {
  readonly tokens: readonly TokenId[]
  /** [layers][heads][t]: attention of the last position over the context (boundary first). */
  readonly attention: readonly (readonly (readonly number[])[])[]
  /** [layers + 1]: top words of the logit lens. */
  readonly lens: readonly (readonly WordShare[])[]
  /** Norm of the last position's residual stream after each stage. */
  readonly norms: readonly number[]
  /** The last token's embedding row, as it is. */
  readonly embedding: readonly number[]
}

export type LabResult = { readonly jobId: string } & (
  | { readonly kind: 'init'; readonly to: CheckpointId }
  | { readonly kind: 'depot'; readonly to: CheckpointId }
  | {
      readonly kind: 'train'
      readonly to: CheckpointId
      /** Number of the next batch: firstStep + the steps behind `to`, which a crashed run leaves at its last sound state. */
      readonly nextStep: number
      readonly ended: 'done' | 'stopped' | 'diverged'
      readonly points: readonly LossPoint[]
    }
  | { readonly kind: 'step'; readonly to: CheckpointId; readonly diverged: boolean; readonly trace: StepTrace }
  | { readonly kind: 'evaluate'; readonly exam: Exam }
  | {
      readonly kind: 'predict'
      /** One a context: probability of every word, length V. */
      readonly distributions: readonly (readonly number[])[]
    }
  | { readonly kind: 'inspect'; readonly view: InspectView }
  /** What was written after the prompt, without it. */
  | { readonly kind: 'generate'; readonly sentences: readonly (readonly TokenId[])[] }
  | {
      readonly kind: 'forks'
      /** Held-out exam of each fork, [fork][seed], control first under the id 'control'. */
      readonly forks: readonly { readonly id: string; readonly exams: readonly Exam[] }[]
    }
)

/** What may be said to a running `train` job; it is heard between steps. */
export type Steer =
  | { readonly kind: 'rate'; readonly jobId: string; readonly rate: number }
  | { readonly kind: 'stop'; readonly jobId: string }
  /** The pace is given up: the rest of the steps as fast as they can be made. */
  | { readonly kind: 'hurry'; readonly jobId: string }
