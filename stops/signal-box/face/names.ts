/** How cards, leashes and answers are called. */
import { sentence } from '../../../client/ui/sentence.ts'
import { formatList, textOf } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/locale/word-of.ts'
import { LEASHES, REASONS } from '../content.ts'
import { TASTES, type Taste } from '../taste-ids.ts'
import type { CardShown, SignalView } from '../view-types.ts'
import { t } from './t.ts'

export { sentence }

export function reasons(): readonly string[] {
  return REASONS.map((reason) => t(`signal-box.reason-${reason}`))
}

/** `rack`: whose words the card asks for. */
export function cardName(taste: Taste, rack: string): string {
  return taste === 'mention'
    ? t('signal-box.card-names', { rack: textOf('rack', rack) })
    : t(`signal-box.card-${taste}`)
}

/** As they lie on the chip table. */
export function cardNames(rack: string): readonly string[] {
  return [...TASTES.map((taste) => cardName(taste, rack)), t('signal-box.card-none')]
}

export function leashNames(): readonly string[] {
  return LEASHES.map((_, at) =>
    t(at === 0 ? 'signal-box.leash-0' : at === 1 ? 'signal-box.leash-1' : 'signal-box.leash-2'),
  )
}

export function examNames(): readonly string[] {
  return (['better', 'same', 'worse'] as const).map((answer) => t(`signal-box.exam-${answer}`))
}

export function againNames(): readonly string[] {
  return (['whole', 'lost', 'no-happier'] as const).map((answer) => t(`signal-box.again-${answer}`))
}

export function fondNames(): readonly string[] {
  return (['more', 'same', 'less'] as const).map((answer) => t(`signal-box.fond-${answer}`))
}

/** What is nice to hear in this world, one of it. */
export function niceText({ nice }: Pick<SignalView, 'nice'>, words: readonly string[]): string {
  return (nice[0] ?? []).map((word) => wordOf(words, word)).join(' ')
}

/** What a seat's own card asks for. */
export function wantText({ taste, rack }: CardShown): string {
  return taste === 'mention'
    ? t('signal-box.want-mention', { rack: textOf('rack', rack) })
    : t(`signal-box.want-${taste}`)
}

/** The words that a card asks for; none on other cards. */
export function wantedWords({ words: asked }: CardShown, words: readonly string[]): string {
  return formatList(asked.map((word) => wordOf(words, word)))
}
