/** The class's own train as the view tells of it, whatever stop is played: its exams as flags, and a wagon for each team. */
import { t } from '../locale/t.ts'
import type { View } from '../../shared/match/view-types.ts'
import type { Load } from './parts/crates.ts'
import type { Flag } from './parts/profile.ts'
import type { Wagon } from './parts/train-shapes.ts'

/** Where the exams stand in the view. */
export const examsAt = 'model.exams'

/** Exams that were revealed, oldest first. */
export function exams({ model }: View): Flag[] {
  return model.exams.map(({ step, bits }, i) => ({
    id: `exam.${i}`,
    label: t('stage.held-out'),
    step,
    bits,
    stepAt: `${examsAt}.${i}.step`,
    bitsAt: `${examsAt}.${i}.bits`,
    ink: 'teal',
  }))
}

/** A wagon for each team that has players; `loads`: what they carry, once cargo is counted. */
export function wagons({ teams }: View, loads: readonly Load[] = []): Wagon[] {
  return teams
    .filter(({ players }) => players > 0)
    .map(({ id, style }) => ({
      team: id,
      style,
      load: loads.find(({ team }) => team === id)?.aboard ?? null,
    }))
}
