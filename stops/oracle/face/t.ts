/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { oracleAskedTexts } from './asked.en.ts'
import type { oracleCardTexts } from './card.en.ts'
import type { oracleDeskTexts } from './desk.en.ts'
import type { oracleEndingTexts } from './ending.en.ts'
import './options.en.ts'
import type { oracleOptionTexts } from './options.en.ts'
import type { oracleStageTexts } from './stage.en.ts'
import type { oracleTexts } from './texts.en.ts'
import './texts.en.ts'

export type Own = typeof oracleAskedTexts &
  typeof oracleCardTexts &
  typeof oracleDeskTexts &
  typeof oracleEndingTexts &
  typeof oracleOptionTexts &
  typeof oracleStageTexts &
  typeof oracleTexts

export const t = typed<Own>()
