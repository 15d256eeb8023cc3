/** What Update day gives to read. */
import type { UpdateView } from '../../../stops/update-day/view-types.ts'
import { FIGURE, piece, texts, when, type Piece } from './pieces.ts'

export function ofUpdate(view: UpdateView): readonly Piece[] {
  const { phase, news, chat, answers, plan, updates, last } = view
  switch (phase) {
    case 'chat':
      return [
        texts('chat', 'update-day.chat', 'update-day.chat-text', 'update-day.own', 'update-day.fingerprint-text'),
        ...when(news !== null, piece('news', 3 + 3 * (news?.tells.length ?? 0))),
        ...chat.rows.flatMap(({ goesOn }, at) => (goesOn === null ? [] : [piece(`answer ${at}`, goesOn.length)])),
      ]
    case 'bet':
      return [
        texts('bet', 'update-day.bet', 'update-day.bet-text', 'update-day.bet-label'),
        texts('options', 'update-day.changed-nothing', 'update-day.changed-all', 'update-day.changed-told'),
      ]
    case 'same':
      return last === null
        ? [texts('comparing', 'update-day.comparing')]
        : [
            texts('same', 'update-day.same', 'update-day.before', 'update-day.same-text', 'update-day.dice'),
            piece('prints', 2 * FIGURE),
            piece('answers', answers.length * 12),
          ]
    case 'plan':
      return [
        texts('plan', 'update-day.plan', 'update-day.plan-text', 'update-day.alone-more', 'update-day.among-more'),
        ...when(plan?.mine != null, texts('moved', 'update-day.moved-title', 'update-day.moved-text')),
      ]
    case 'updated':
      return updates.length === 0
        ? [texts('training', 'update-day.training')]
        : [
            texts('updated', 'update-day.updated', 'update-day.updated-text'),
            piece('updates', updates.length * (16 + 6 * FIGURE)),
          ]
  }
}
