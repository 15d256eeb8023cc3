/** A model as files to keep, made in this page of the weights that the server has of it. */
import type { RoomReport } from '../../shared/match/report.ts'
import type { Checkpoint } from '../../shared/engine/engine.ts'
import { gpt2Files } from '../../shared/gpt2/gpt2-files.ts'
import '../locale/en/take-home.ts'
import { formatDate, t } from '../locale/t.ts'
import { laidOverIn, worldWord } from '../locale/brought.ts'
import { spokenLanguage } from '../locale/spoken.ts'
import { toBase64 } from '../net/base64.ts'
import { modelFile } from './model-file.ts'
import { modelFolder } from './model-folder.ts'

export type HomeKind = 'page' | 'folder'

/** `report` tells of the model that these are the weights of. */
export function takenHome(
  kind: HomeKind,
  report: RoomReport,
  model: NonNullable<RoomReport['model']>,
  weights: Checkpoint,
): Blob {
  const files = gpt2Files(weights, report.words)
  const players = report.players.length
  if (kind === 'folder') {
    const about = [
      `# ${t('home.title')}`,
      t('home.since', { count: players, date: formatDate(report.createdAt) }),
      `${t('home.for')}: ${t('home.for-text')}`,
      `${t('home.data')}: ${t('home.data-text')}`,
    ]
    return modelFolder(files, `model-${report.code}`, `${about.join('\n\n')}\n`)
  }
  return modelFile({
    language: spokenLanguage(),
    said: laidOverIn(['home', 'among']),
    createdAt: report.createdAt,
    players,
    topic: report.text?.title ?? worldWord(),
    words: report.words,
    steps: model.steps,
    beforeBits: model.beforeBits,
    afterBits: model.afterBits,
    summitBits: report.summitBits,
    config: files['config.json'],
    weights: toBase64(files['model.safetensors']),
  })
}
