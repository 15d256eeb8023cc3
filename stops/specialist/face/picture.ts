/** Specialist on the stage, phase by phase: what is asked and how many have answered, the front, the interview, what is left. */
import type { TeamView, View } from '../../../shared/match/view-types.ts'
import { answered } from '../../../client/stage/parts/answered.ts'
import { lastQuestion } from '../../../client/stage/parts/last-question.ts'
import { titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import type { Frame, Picture, Shape } from '../../../client/stage/shape.ts'
import type { SpecialistView } from '../view-types.ts'
import { reasons } from './names.ts'
import { counterDrawn } from './picture-counter.ts'
import { dealsDrawn } from './picture-deals.ts'
import { frontDrawn } from './picture-front.ts'
import { interviewDrawn } from './picture-interview.ts'
import { leftDrawn } from './picture-left.ts'
import { t } from './t.ts'

export function specialistPicture(view: View, play: SpecialistView, words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'specialist',
    ...titled(drawing(view.teams, play, words, frame), frame),
  }
}

function drawing(teams: readonly TeamView[], play: SpecialistView, words: readonly string[], frame: Frame): Drawn {
  const { phase, clients, bid, deals, levers, bet, keep, front, interview, left, say } = play
  const asked = (title: string, rule: string, more: string, count: number | null, source: string): Drawn => ({
    title,
    shapes: [...waiting(rule, more, frame), ...answeredHere(count, source, frame)],
  })
  const withCount = (drawn: Drawn, count: number | null, source: string): Drawn => ({
    ...drawn,
    shapes: [...drawn.shapes, ...answeredHere(count, source, frame)],
  })
  switch (phase) {
    case 'pick':
      return withCount(counterDrawn(clients, words, frame), bid.count, 'play.bid.count')
    case 'recipe':
      return withCount(dealsDrawn(deals ?? [], teams, frame), levers.steps.count, 'play.levers.steps.count')
    case 'bet':
      return asked(
        t('specialist.bet'),
        t('stage.specialist-bet'),
        t('stage.specialist-trains'),
        bet.count,
        'play.bet.count',
      )
    case 'front':
      return front === null || front.points.length === 0
        ? measuring(t('specialist.front'), frame)
        : frontDrawn(front, teams, frame)
    case 'interview':
      return interview === null || interview.said.length === 0
        ? measuring(t('specialist.interview'), frame)
        : interviewDrawn(interview, teams, words, frame)
    case 'again':
      return asked(
        t('specialist.again'),
        t('stage.specialist-again'),
        t('stage.specialist-again-more'),
        keep.count,
        'play.keep.count',
      )
    case 'left':
      return left === null || left.length === 0 ? measuring(t('specialist.left'), frame) : leftDrawn(left, teams, frame)
    case 'say':
    case 'answer':
      return say === null
        ? measuring(t('specialist.say'), frame)
        : lastQuestion(t('specialist.say'), reasons(), say, frame)
  }
}

function measuring(title: string, frame: Frame): Drawn {
  return { title, shapes: waiting(t('stage.specialist-waits'), '', frame) }
}

function answeredHere(count: number | null, source: string, frame: Frame): Shape[] {
  const text = (of: number) => t('stage.specialist-in', { count: of })
  return answered(count, source, { text, label: t('stage.specialist-players'), y: 770 }, frame)
}
