/** It speaks: beginnings with what the model made of them, before and after. */
import { own } from '../../../shared/moves/move.ts'
import { tallyOf } from '../../../shared/moves/choose.ts'
import type { Pack, TokenId } from '../../../shared/packs/pack.ts'
import { worldSays } from '../../../shared/packs/world-says.ts'
import { FAVOURITES } from '../content.ts'
import type { Looker } from '../looker.ts'
import type { RunState } from '../types.ts'
import { broughtBy } from './brought.ts'
import type { SpeakState } from './state.ts'
import type { RunView } from '../view-types.ts'
import type { SpeechLine } from './view-types.ts'

export function speakView(state: RunState, looker: Looker): NonNullable<RunView['speak']> {
  const { speak } = state
  const { pack, isShow, seat } = looker
  const votes = Object.values(speak.votes)
  const counts = tallyOf(votes, speak.beginnings.length)
  return {
    lines: speak.beginnings.map((prompt, line) => ({
      ...lineOf(speak, prompt, line, pack),
      votes: speak.shown ? (counts[line] ?? 0) : null,
    })),
    mine: own(speak.votes, seat),
    voted: isShow ? votes.length : null,
    shown: speak.shown,
    brought: isShow ? broughtBy(state, pack) : null,
    favourites: speak.shown ? favourites(counts) : [],
  }
}

/** What the untrained model says: from the first minute on. */
export function firstWords({ speak }: RunState): readonly SpeechLine[] {
  return speak.beginnings.map((prompt, line) => ({
    prompt,
    before: speak.before[line] ?? null,
    after: null,
    townSays: null,
  }))
}

function lineOf({ before, after }: SpeakState, prompt: readonly TokenId[], line: number, pack: Pack): SpeechLine {
  const written = after[line] ?? null
  return {
    prompt,
    before: before[line] ?? null,
    after: written,
    townSays: written === null ? null : saysTown([...prompt, ...written], pack),
  }
}

function saysTown(sentence: readonly TokenId[], pack: Pack): boolean | null {
  const says = worldSays(pack, sentence)
  return says === null ? null : says !== 'no'
}

/** The lines with most votes; without a vote there is no favourite. */
function favourites(counts: readonly number[]): number[] {
  return counts
    .map((votes, line) => ({ votes, line }))
    .filter(({ votes }) => votes > 0)
    .toSorted((a, b) => b.votes - a.votes)
    .slice(0, FAVOURITES)
    .map(({ line }) => line)
}
