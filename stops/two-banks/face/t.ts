/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { banksAskedTexts } from './asked.en.ts'
import type { banksCardTexts } from './card.en.ts'
import type { banksDeskTexts } from './desk.en.ts'
import type { banksEndingTexts } from './ending.en.ts'
import './options.en.ts'
import type { banksOptionTexts } from './options.en.ts'
import type { banksStageTexts } from './stage.en.ts'
import type { banksTexts } from './texts.en.ts'
import './texts.en.ts'

export type Own = typeof banksAskedTexts &
  typeof banksCardTexts &
  typeof banksDeskTexts &
  typeof banksEndingTexts &
  typeof banksOptionTexts &
  typeof banksStageTexts &
  typeof banksTexts

export const t = typed<Own>()
