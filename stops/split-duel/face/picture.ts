/** Split Duel on the stage, phase by phase. */
import type { View } from '../../../shared/match/view-types.ts'
import type { ChooseShown } from '../../../shared/moves/choose.ts'
import { formatBits, textOf } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/stage/labels.ts'
import { chosen } from '../../../client/stage/parts/chosen.ts'
import { page } from '../../../client/stage/parts/scenery.ts'
import { tallyRows, votesAxis } from '../../../client/stage/parts/tally.ts'
import { side } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Axis, type Frame, type Picture, type Shape } from '../../../client/stage/shape.ts'
import { exams } from '../book.ts'
import { CHANGED, CHANGED_EXAM, CHANGES } from '../content.ts'
import type { RematchView, SplitView } from '../view-types.ts'
import { changeName, forecasts, racerName, reasons, turnText } from './names.ts'
import { betsPicture } from './picture-bets.ts'
import { couplePicture } from './picture-couple.ts'
import { historyRows, priceRows } from './picture-later.ts'
import { listsAxis, listsPicture } from './picture-lists.ts'
import { bitsAxis, examCards, racersDrawn, type Drawn } from './picture-race.ts'
import { t } from './t.ts'

interface Drawing {
  readonly title: string
  readonly shapes: readonly Shape[]
  readonly axes?: Readonly<Record<string, Axis>>
}

export function split(view: View, play: SplitView, words: readonly string[], frame: Frame): Picture {
  const { title, shapes, axes = {} } = drawing(view, play, words, frame)
  return {
    scene: 'split',
    title,
    frame,
    axes,
    shapes: [...page(frame), ...shapes],
  }
}

function drawing(view: View, play: SplitView, words: readonly string[], frame: Frame): Drawing {
  const { couple, word, ticket, rematch, say } = play
  if (couple !== null) {
    return { title: t('split.couple'), shapes: couplePicture(view, couple, frame) }
  }
  if (play.phase === 'race') return raceDrawing(play, frame)
  if (play.phase === 'lists') {
    const axis = listsAxis(play.lists, frame)
    return titled(t('stage.split-lists'), listsPicture(view, play.lists, axis, frame), frame, { list: axis })
  }
  if (word !== null && word.history !== null) {
    const title = t('stage.split-history', { word: wordOf(words, word.history.word) })
    return titled(title, historyRows(word.history, frame), frame)
  }
  if (word !== null) {
    const options = word.options.map((token) => wordOf(words, token))
    return choosing(t('stage.split-word'), options, word.pick, 'play.word.pick', frame)
  }
  if (ticket !== null)
    return titled(t('stage.split-ticket'), [...guessed(play, frame), ...priceRows(ticket, frame)], frame)
  if (rematch !== null) return rematchDrawing(play, frame)
  if (say !== null)
    return asked(t('stage.split-say'), reasons(), told(say.vote.tally, play), 'play.say.vote.tally', say.right, frame)
  return titled(t('stage.split-bets'), betsPicture(play, frame), frame)
}

function titled(title: string, shapes: readonly Shape[], frame: Frame, axes: Drawing['axes'] = {}): Drawing {
  const head = write('title', title, { x: side, y: 72 }, { size: 48, weight: 800, fit: frame.width - 2 * side })
  return { title, shapes: [head, ...shapes], axes }
}

function asked(
  title: string,
  options: readonly string[],
  tally: readonly number[] | null,
  source: string,
  right: number | null,
  frame: Frame,
): Drawing {
  const area = { left: side, right: frame.width - side, top: 160, bottom: 870 }
  const axis = votesAxis([tally], frame.width - 2 * side - 80)
  return titled(title, tallyRows({ id: 'option', options, tally, source, right, area }, axis), frame, { votes: axis })
}

function choosing(
  title: string,
  options: readonly string[],
  shown: ChooseShown | null,
  source: string,
  frame: Frame,
): Drawing {
  const drawn = asked(title, options, null, source, null, frame)
  if (shown === null) return drawn
  return { ...drawn, shapes: [...drawn.shapes, ...chosen(shown, source, { x: side, y: 124 }, frame.width - 2 * side)] }
}

function guessed({ ticket, part }: SplitView, frame: Frame): Shape[] {
  const count = ticket?.guess.count ?? null
  if (count === null || part === 'shown') return []
  return [
    write(
      'guessed',
      t('stage.split-guessed', { count }),
      { x: side, y: 140 },
      { size: 34, weight: 600, ink: 'soft', fit: frame.width - 2 * side },
      [reading(count, 'play.ticket.guess.count', t('stage.split-guesses-label'), 'count')],
    ),
  ]
}

function rematchDrawing({ rematch, racers, bets, part, measured }: SplitView, frame: Frame): Drawing {
  if (rematch === null || part === 'pick') {
    const options = CHANGES.map((_, at) => changeName(at))
    return choosing(t('stage.split-rematch'), options, rematch?.pick ?? null, 'play.rematch.pick', frame)
  }
  if (part === 'guess') {
    return asked(t('stage.split-forecast'), forecasts(), null, 'play.rematch.forecast.tally', null, frame)
  }
  const before = racers[CHANGED]
  const drawn: Drawn[] = [
    { id: 'before', name: t('split.before'), bits: before?.bits ?? null, source: `play.racers.${CHANGED}`, isOn: true },
    {
      id: 'after',
      name: t('split.after-it'),
      bits: rematch.after?.bits ?? null,
      source: 'play.rematch.after',
      isOn: true,
    },
  ]
  const own = bets.filter(({ exam }) => exam === CHANGED_EXAM)
  const examples = own.map(({ exam, example }) => ({ exam, example, winner: null, tally: null }))
  const axis = bitsAxis(drawn, [CHANGED_EXAM], frame)
  const title = t('stage.split-changed', { change: changeName(rematch.change) })
  const shapes = [
    ...examCards(drawn, examples, axis, frame, 600),
    ...(measured ? turnDrawn(rematch, frame) : []),
    ...besides(drawn, frame),
  ]
  return titled(title, shapes, frame, { bits: axis })
}

function turnDrawn(rematch: RematchView, frame: Frame): Shape[] {
  const type = { size: 54, weight: 800, fit: frame.width - 2 * side } as const
  const { turn, apart } = rematch
  if (apart === null) return []
  const at = { x: side, y: 690 }
  if (turn !== null) return [write('turn', turnText(rematch) ?? '', at, type)]
  const value = reading(apart, 'play.rematch.apart', t('stage.split-apart-label'), 'bits')
  return [write('turn', t('stage.split-change-close', { apart: formatBits(apart) }), at, type, [value])]
}

/** What the change did to the exams that nobody asked about: a line each. */
function besides(drawn: readonly Drawn[], frame: Frame): Shape[] {
  const others = exams.filter((exam) => exam !== CHANGED_EXAM)
  return others.flatMap((exam, i): Shape[] => {
    const values = drawn.flatMap(({ bits, source }) => {
      const figure = bits?.[exam] ?? null
      return figure === null
        ? []
        : [{ figure, read: reading(figure, `${source}.bits.${exam}`, t('stage.split-bits-label'), 'bits') }]
    })
    const [before, after] = values
    if (before === undefined || after === undefined) return []
    const text = t('stage.split-beside', {
      exam: textOf('split', `exam-${exam}`),
      before: formatBits(before.figure),
      after: formatBits(after.figure),
    })
    const type = { size: 36, weight: 600, ink: 'soft', fit: frame.width - 2 * side } as const
    return [write(`beside.${exam}`, text, { x: side, y: 780 + 60 * i }, type, [before.read, after.read])]
  })
}

/** Who won is said large, once all have run: where a word is new. */
function raceDrawing(play: SplitView, frame: Frame): Drawing {
  const drawn = racersDrawn(play.racers)
  const bets = play.bets.map((bet) => ({ ...bet, tally: bet.vote.tally }))
  const axis = bitsAxis(drawn, exams, frame)
  const { winner = null, close = null } = play.bets.find(({ exam }) => exam === 'unseen') ?? {}
  const title =
    winner !== null
      ? t('stage.split-won', { racer: racerName(winner) })
      : close === null
        ? t('stage.split-race')
        : t('stage.split-close', { first: racerName(close.first), second: racerName(close.second) })
  return titled(title, examCards(drawn, bets, axis, frame, 872), frame, { bits: axis })
}

/** Votes of which nobody shall see how they stand before all have voted. */
function told(tally: readonly number[] | null, { part }: SplitView): readonly number[] | null {
  return part === 'shown' ? tally : null
}
