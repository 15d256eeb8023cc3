/** The whole valley, at rest: while the room talks, teaches and forecasts. */
import { t } from '../../locale/t.ts'
import type { View } from '../../../shared/match/view-types.ts'
import type { RunView } from '../../../stops/run/view-types.ts'
import type { Frame, Picture } from '../shape.ts'
import { atRest } from './at-rest.ts'
import { loadsOf } from './crates.ts'
import type { Flag } from './profile.ts'
import { scenery } from './scenery.ts'
import type { Wagon } from './train-shapes.ts'

/** `run`: the Run that is being played, if one is. */
export function valley(view: View, run: RunView | null, frame: Frame): Picture {
  const { axes, shapes } = atRest(view, run, exams(view), wagons(view, run), frame)
  return {
    scene: 'valley',
    title: t('stage.valley'),
    frame,
    axes,
    // The sky is behind a sheet of paper.
    shapes: [...scenery(frame).filter(({ id }) => id !== 'sun'), ...shapes],
  }
}

/** Exams that were revealed, oldest first. */
export function exams(view: View): Flag[] {
  return view.model.exams.map(({ step, bits }, i) => ({
    id: `exam.${i}`,
    label: t('stage.held-out'),
    step,
    bits,
    stepAt: `model.exams.${i}.step`,
    bitsAt: `model.exams.${i}.bits`,
    ink: 'teal',
  }))
}

/** A wagon a team that has players; what it carries once cargo is counted. */
export function wagons(view: View, run: RunView | null): Wagon[] {
  const loads = loadsOf(run)
  return view.teams
    .filter(({ players }) => players > 0)
    .map(({ id, style }) => ({
      team: id,
      style,
      load: loads.find(({ team }) => team === id)?.aboard ?? null,
    }))
}
