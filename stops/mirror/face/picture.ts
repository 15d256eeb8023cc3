/** Mirror room on the stage, phase by phase: the counts, the dial, the race, gap and cost, the second test. */
import type { TeamView, View } from '../../../shared/match/view-types.ts'
import { answered } from '../../../client/stage/parts/answered.ts'
import { lastQuestion } from '../../../client/stage/parts/last-question.ts'
import { titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import type { Frame, Picture, Shape } from '../../../client/stage/shape.ts'
import type { MirrorView } from '../view-types.ts'
import { reasons } from './names.ts'
import { afterDrawn } from './picture-after.ts'
import { countsDrawn } from './picture-counts.ts'
import { dialDrawn } from './picture-dial.ts'
import { foundDrawn } from './picture-found.ts'
import { frontDrawn } from './picture-front.ts'
import { liveDrawn } from './picture-live.ts'
import { raceDrawn } from './picture-race.ts'
import { waysDrawn } from './picture-ways.ts'
import { t } from './t.ts'

export function mirrorPicture(view: View, play: MirrorView, words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'mirror',
    ...titled(drawing(view.teams, play, words, frame), frame),
  }
}

function drawing(teams: readonly TeamView[], play: MirrorView, words: readonly string[], frame: Frame): Drawn {
  const { dial, repair, lands, race, front, other, found, again, long, say } = play
  const asked = (title: string, rule: string, more: string, count: number | null, source: string): Drawn => ({
    title,
    shapes: [...waiting(rule, more, frame), ...answeredHere(count, source, frame)],
  })
  switch (play.phase) {
    case 'table': {
      const drawn = countsDrawn(play, words, frame)
      return { ...drawn, shapes: [...drawn.shapes, ...answeredHere(play.guess.count, 'play.guess.count', frame)] }
    }
    case 'dial':
      return dial === null || dial.length === 0 ? measuring(t('mirror.dial'), play, frame) : dialDrawn(dial, frame)
    case 'repair':
      return {
        title: t('stage.mirror-repair'),
        shapes: [...waysDrawn(frame), ...answeredHere(repair.count, 'play.repair.count', frame)],
      }
    case 'land':
      if (play.live.length > 1) {
        const drawn = liveDrawn(t('mirror.land'), t('stage.mirror-land'), play.live, frame)
        return {
          ...drawn,
          shapes: [...drawn.shapes, ...answeredHere(lands[0]?.count ?? null, 'play.lands.0.count', frame)],
        }
      }
      return asked(
        t('mirror.land'),
        t('stage.mirror-land'),
        t('stage.mirror-land-more'),
        lands[0]?.count ?? null,
        'play.lands.0.count',
      )
    case 'race':
      return race === null || race.length === 0
        ? measuring(t('mirror.race'), play, frame)
        : raceDrawn(race, teams, frame)
    case 'front':
      return front === null || front.models.length === 0
        ? measuring(t('mirror.front'), play, frame)
        : frontDrawn(front, teams, frame)
    case 'other':
      return asked(
        t('mirror.other'),
        t('stage.mirror-other'),
        t('stage.mirror-other-more'),
        other.count,
        'play.other.count',
      )
    case 'found':
      return found === null || found.length === 0
        ? measuring(t('mirror.found'), play, frame)
        : foundDrawn(found, teams, frame)
    case 'again':
      return asked(
        t('mirror.again'),
        t('stage.mirror-again'),
        t('stage.mirror-again-more'),
        again.count,
        'play.again.count',
      )
    case 'after':
      if (long !== null) return afterDrawn(long, frame)
      return play.live.length > 1
        ? liveDrawn(t('mirror.after'), t('stage.mirror-again'), play.live, frame)
        : measuring(t('mirror.after'), play, frame)
    case 'say':
    case 'answer':
      return say === null
        ? measuring(t('mirror.say'), play, frame)
        : lastQuestion(t('mirror.say'), reasons(), say, frame)
  }
}

/** What is not there yet, or will not come. */
function measuring(title: string, { measuring: under, troubled }: MirrorView, frame: Frame): Drawn {
  const isLost = troubled && under === null
  return { title, shapes: waiting(t(isLost ? 'stage.mirror-lost' : 'stage.mirror-waits'), '', frame) }
}

function answeredHere(count: number | null, source: string, frame: Frame): Shape[] {
  const text = (of: number) => t('stage.mirror-in', { count: of })
  return answered(count, source, { text, label: t('stage.mirror-players'), y: 800 }, frame)
}
