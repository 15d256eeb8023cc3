/** The figures that a term is explained by: those of this room's model, and those of where it was asked about. */
import type { View } from '../../shared/match/view-types.ts'
import { formatAmong, formatBits, formatCount, formatRate, formatWords } from '../locale/t.ts'

/** What is known where something is asked about; all in bits a word, but the rates. */
export interface Asked {
  /** The number itself. */
  readonly bits?: number
  readonly summitBits?: number
  readonly floorBits?: number
  /** The newest exam that may be told. */
  readonly nowBits?: number
  /** On sentences that the model has read. */
  readonly readBits?: number
  /** The throttle now, and that of a derailment. */
  readonly rate?: number
  readonly lostRate?: number
}

/** As texts name them; what is not known is not there. */
export function termFigures(model: View['model'] | null, asked: Asked): Readonly<Record<string, string | number>> {
  const summit = asked.summitBits ?? model?.summitBits
  const floor = asked.floorBits ?? model?.floorBits
  const now = asked.nowBits ?? model?.exams.at(-1)?.bits
  return {
    ...(asked.bits !== undefined && {
      bits: formatBits(asked.bits),
      among: formatAmong(asked.bits, summit ?? Infinity),
      shrunk: formatWords(asked.bits),
    }),
    ...(summit !== undefined && { summit: formatBits(summit), words: formatCount(summit) }),
    ...(floor !== undefined && { floor: formatBits(floor), few: formatWords(floor) }),
    ...(now !== undefined && { now: formatBits(now), nowAmong: formatAmong(now, summit ?? Infinity) }),
    ...(asked.readBits !== undefined && { read: formatBits(asked.readBits) }),
    ...(asked.rate !== undefined && { rate: formatRate(asked.rate) }),
    ...(asked.lostRate !== undefined && { lost: formatRate(asked.lostRate) }),
    ...(model !== null && model.step > 0 && { count: model.step }),
  }
}
