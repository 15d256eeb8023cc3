/** What lies on the wagons in a Run: the cards that each team has labelled. */
import { t } from './t.ts'
import type { Load } from '../../../client/stage/parts/crates.ts'
import type { Reading } from '../../../client/stage/shape.ts'
import type { RunView } from '../view-types.ts'

/** Every team's load, as far as this phase tells of it. */
export function loadsOf(run: RunView): Load[] {
  const label = t('stage.cargo')
  const count = (value: number, source: string): Reading => ({ value, source, label, unit: 'count' })
  if (run.train !== null) {
    return run.train.cargo.map(({ team, sentences }, i) => ({
      team,
      aboard: count(sentences, `play.train.cargo.${i}.sentences`),
      open: null,
    }))
  }
  if (run.exam !== null) {
    return run.exam.cargo.map(({ team, sentences }, i) => ({
      team,
      aboard: count(sentences.length, `play.exam.cargo.${i}.sentences.length`),
      open: null,
    }))
  }
  const phase = run.teach === null ? 'forecast' : 'teach'
  return (run[phase]?.tally ?? []).map(({ team, loaded, of }, i) => {
    const at = `play.${phase}.tally.${i}`
    const open: Reading = {
      value: of - loaded,
      source: `${at}.of - ${at}.loaded`,
      label: t('stage.crate-open'),
      unit: 'count',
    }
    return { team, aboard: count(loaded, `${at}.loaded`), open: phase === 'teach' ? open : null }
  })
}
