/** What Time capsule gives to read. */
import type { CapsuleView } from '../../../stops/time-capsule/view-types.ts'
import { FIGURE, piece, texts, when, type Piece } from './pieces.ts'

export function ofCapsule(view: CapsuleView): readonly Piece[] {
  const { phase, news, said, watch, plans } = view
  switch (phase) {
    case 'ask':
      return [
        texts(
          'ask',
          'time-capsule.ask',
          'time-capsule.ask-text',
          'time-capsule.ask-how',
          'time-capsule.bet-label',
          'time-capsule.sure-more',
        ),
        piece('news', 2 * (news?.tells.length ?? 0)),
        texts('options', 'time-capsule.says-sure', 'time-capsule.says-spread', 'time-capsule.says-nothing'),
      ]
    case 'sure':
      return said.length === 0
        ? [texts('asking', 'time-capsule.asking')]
        : [
            texts('sure', 'time-capsule.is-sure', 'time-capsule.sure-text'),
            piece('said', said.length * (6 + 3 * (1 + FIGURE))),
          ]
    case 'alarm':
    case 'again':
      return [
        texts(phase, 'time-capsule.alarm', 'time-capsule.alarm-text', 'time-capsule.alarm-rule'),
        piece('levels', (watch?.levels.length ?? 0) * (8 + FIGURE)),
      ]
    case 'days':
    case 'more':
      return [
        texts(phase, 'time-capsule.days', 'time-capsule.your-level', 'time-capsule.when-text'),
        ...(watch?.days ?? []).map((_, at) => piece(`day ${at + 1}`, 2 + FIGURE)),
      ]
    case 'found':
    case 'seen':
      return [
        texts(phase, 'time-capsule.found', 'time-capsule.alarm-won', 'time-capsule.rung', 'time-capsule.found-text'),
        ...when(watch?.rung != null, piece('rung', 6 + 2 * FIGURE)),
      ]
    case 'update':
      return [
        texts('update', 'time-capsule.update', 'time-capsule.update-text'),
        texts('leave', 'time-capsule.plan-leave', 'time-capsule.leave-more'),
        texts('alone', 'time-capsule.plan-alone', 'time-capsule.alone-more'),
        texts('among', 'time-capsule.plan-among', 'time-capsule.among-more'),
      ]
    case 'after':
      return plans.length === 0
        ? [texts('training', 'time-capsule.training')]
        : [
            texts('after', 'time-capsule.after', 'time-capsule.plan-won', 'time-capsule.after-text'),
            piece('plans', 2 * (20 + 7 * FIGURE)),
          ]
    case 'say':
      return [
        texts('say', 'time-capsule.say', 'vote.counts'),
        texts('reasons', 'time-capsule.reason-both', 'time-capsule.reason-better', 'time-capsule.reason-never'),
      ]
    case 'answer':
      return [texts('answer', 'time-capsule.reason-both')]
  }
}
