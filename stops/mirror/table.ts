/** The text in figures: how often it says what of each group. Everybody sees it before anything is trained. */
import type { Pack } from '../../shared/packs/pack.ts'
import { REPAIRED_AT } from './content.ts'
import { groupsOf, type Words } from './groups.ts'
import { toldGap } from './score.ts'
import { slanted } from './text.ts'
import type { MirrorState } from './types.ts'
import type { TableShown } from './view-types.ts'

export function tableOf(
  { content, asked }: Pick<MirrorState, 'content' | 'asked'>,
  pack: Pack,
  seed: number,
): TableShown {
  const { who, says, isCode } = groupsOf(pack, content)
  const all = slanted(pack, { content, share: asked }, seed)
  const idOf = (word: string) => Math.max(0, pack.words.indexOf(word))
  const count = (group: number, what: number) => all.filter((one) => one.group === group && one.says === what).length
  const shareOf = (group: number) => count(group, 0) / Math.max(1, count(group, 0) + count(group, 1))
  return {
    content,
    share: asked,
    isCode,
    says: [idOf(says[0]), idOf(says[1])],
    groups: [
      { who: who[0].map(idOf), counts: [count(0, 0), count(0, 1)] },
      { who: who[1].map(idOf), counts: [count(1, 0), count(1, 1)] },
    ],
    lines: linesOf(all, 0),
    gap: toldGap(shareOf(0) - shareOf(1)),
  }
}

/** A sentence of the other kind, one a group. */
export function otherLinesOf({ content }: Pick<MirrorState, 'content'>, pack: Pack, seed: number): Words[] {
  return linesOf(slanted(pack, { content, share: REPAIRED_AT }, seed), 1)
}

/** Of each group the first that says the usual. */
function linesOf(all: ReturnType<typeof slanted>, form: number): Words[] {
  return [0, 1].flatMap((group) => {
    const line = all.find((one) => one.form === form && one.group === group && one.says === group)
    return line === undefined ? [] : [line.tokens]
  })
}
