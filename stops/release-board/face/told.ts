import { tellers } from '../../../client/ui/told.ts'
import type { Own } from './t.ts'

export const { told, toldOf } = tellers<Own>()
