/** Builders of views of the Pile of Math and the Flashcard, for the stage: numbers drawn from a seed. */
import { randomFrom } from '../../shared/measures/random.ts'
import type { FlashcardView } from '../../stops/flashcard/types.ts'
import type { PileView } from '../../stops/pile-of-math/types.ts'
import { words, card } from './views.ts'
import { traceOf } from './lab-views.ts'

export function pileOf(seed: number, phase: PileView['phase']): PileView {
  const random = randomFrom(seed)
  return {
    stop: 'pile-of-math',
    phase,
    begin: {
      longest: 8,
      each: 9,
      vocab: words.length,
      left: 2,
      rows: Array.from({ length: 6 }, (_, i) => ({
        words: card.slice(0, 2 + (i % 3)),
        goesOn: i === 5 ? null : Array.from({ length: 9 }, () => 1 + random.below(words.length - 1)),
        mine: false,
      })),
    },
    summitBits: 8,
    guess: {
      from: 0,
      to: 16,
      mine: null,
      count: 12,
      all:
        phase === 'reveal'
          ? Array.from({ length: 28 }, () => Math.min(16, Math.abs(random.normal() * 3 + 7))).sort((a, b) => a - b)
          : null,
    },
    reveal:
      phase === 'reveal'
        ? {
            measuredBits: 8.03,
            best: [],
            probe: { prompt: card.slice(0, -1), answer: 5, p: 0.0041, rank: 117, of: 256 },
          }
        : null,
    troubled: false,
  }
}

export function flashcardOf(seed: number, phase: FlashcardView['phase']): FlashcardView {
  const random = randomFrom(seed)
  const isDose = phase === 'dose' || phase === 'fixed'
  const climb = (rate: number) => Array.from({ length: 9 }, (_, i) => 1 - Math.exp(-i * rate) * 0.98)
  return {
    stop: 'flashcard',
    phase,
    card: [...card.slice(0, -1), null],
    answer: 5,
    rival: 6,
    guess: { from: 0, to: 1, mine: null, count: null, all: null },
    off: null,
    shares: isDose ? [] : [0.004, 0.06, 0.31, 0.62, 0.81],
    heldOut: isDose ? [] : [8.01, 8.0, 8.04, 8.2, 8.5],
    last: isDose ? null : traceOf(seed),
    belief: isDose ? { right: 0.03, wrong: 0.72 } : null,
    pressing: false,
    ahead: isDose ? 0 : 2,
    hands: { on: 3, of: 12, mine: false },
    vote: { options: 3, mine: null, count: null, tally: null },
    said: isDose ? [] : [0.2, 0.5, 0.8],
    best: phase === 'press' || phase === 'fixed' ? [{ name: 'Ada', team: 't1', place: 1, figure: 0.24 }] : [],
    choices: [0.02, 0.2, 2].map((rate) => ({ rate, among: 0 })),
    doses:
      phase === 'fixed'
        ? [0.02, 0.2, 2].map((rate) => ({
            rate,
            right: climb(rate),
            wrong: climb(rate).map((p) => (1 - p) * 0.9),
            among: 0,
            leads: climb(rate).map((p) => p > 0.5),
            heldOut: [3.1, 3.1 + rate * random.unit()],
            neighbour: [0.6, 0.5],
          }))
        : null,
    neighbour: null,
    troubled: false,
  }
}
