/** The brains of this stop: alike but for their width, and with it the size of their steps. */
import { adamwFor } from '../../shared/engine/adamw.ts'
import type { ModelConfig } from '../../shared/model/config.ts'
import type { Brain, Match } from '../../shared/match/types.ts'
import { occasionOf } from '../../shared/match/occasion.ts'
import { examFloor } from '../../shared/packs/exam-floor.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { papersFor } from '../../shared/packs/papers.ts'
import { LEAST_LARGE, NEXT, POINTS, SMALL, STARTS } from './content.ts'
import type { Asked } from './types.ts'

/** As many of the large one's width, in whole heads. */
function configOf(part: number, { config }: Pick<Brain, 'config'>): ModelConfig {
  const { heads } = config
  const large = Math.max(LEAST_LARGE, config.width)
  return { ...config, width: heads * Math.max(1, Math.round((part * large) / heads)) }
}

export function configsOf(name: Asked, brain: Pick<Brain, 'config'>): ModelConfig[] {
  const parts = { small: SMALL, large: [1], next: [NEXT] }[name]
  return parts.map((part) => configOf(part, brain))
}

/** Where a brain stands across the wall: how often a width of 1 was doubled. */
export function doublingsOf({ width }: ModelConfig): number {
  return Math.log2(width)
}

export function populationOf(configs: readonly ModelConfig[], { rows, steps }: Brain, pack: Pack, seed: number) {
  return {
    brains: configs.map((config) => ({
      config,
      corpus: { pool: { from: 0, to: pack.train.length }, extra: [] },
      rows,
      steps,
      rule: adamwFor(config.width),
      seeds: Array.from({ length: STARTS }, (_, k) => seed + k),
    })),
    points: POINTS,
    on: 'held-out' as const,
  }
}

/** What a model that knew the language exactly would score on the paper that all are examined on; null: nobody knows. */
export function floorOf(match: Pick<Match, 'seats'>, pack: Pack): number | null {
  if (pack.floor !== 'exact') return null
  return examFloor({ heldOut: papersFor(pack, occasionOf(match)).practice }).bits
}
