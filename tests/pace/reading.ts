/**
 * What a seat's own screen gives it to read, piece by piece: a name that stays while the piece stays, and how many words it
 * has. Texts are counted as the locale has them; a number with its name counts as two words.
 */
import { playOf } from '../match/plays.ts'
import '../all-texts.ts'
import { textAt } from '../../client/locale/t.ts'
import type { FlashcardView } from '../../stops/flashcard/types.ts'
import type { PileView } from '../../stops/pile-of-math/types.ts'
import type { RunView } from '../../stops/run/view-types.ts'
import type { View } from '../../shared/match/view-types.ts'

export interface Piece {
  readonly name: string
  readonly words: number
  /** Behind a fold: for who has nothing else to do. */
  readonly folded?: boolean
}

const FIGURE = 2
/** Of `flash.next-text`, which has forms for one and many. */
const NEXT_WORDS = 18

/** Everything on the screen of this seat that stands there to be read. Names are told apart by the phase they come in. */
export function piecesOf({ play: seen, phase }: View): Piece[] {
  const play = playOf(seen)
  if (play === null) return []
  const pieces = play.stop === 'run' ? ofRun(play) : play.stop === 'flashcard' ? ofFlashcard(play) : ofPile(play)
  return pieces.map((each) => ({ ...each, name: `${phase.number} ${each.name}` }))
}

function piece(name: string, words: number): Piece {
  return { name, words }
}

/** Fixed texts of the locale. */
function texts(name: string, ...keys: readonly string[]): Piece {
  return piece(name, count(...keys.map(textAt)))
}

function count(...said: readonly string[]): number {
  return said.reduce((sum, text) => sum + text.split(/\s+/).filter((word) => word !== '').length, 0)
}

/** The first time with its words; later only the figures on it are new. */
function anew(time: number, name: string, words: number, figures: number): Piece {
  return piece(name, time <= 0 ? words : figures)
}

function when(is: boolean, ...pieces: readonly Piece[]): readonly Piece[] {
  return is ? pieces : []
}

function ofPile(view: PileView): Piece[] {
  const { phase, begin, guess, reveal } = view
  if (phase === 'talk') {
    return [
      texts('talk', 'pile.talk', 'pile.talk-text', 'pile.beginning'),
      ...begin.rows.flatMap(({ goesOn }, at) => (goesOn === null ? [] : [piece(`answer ${at}`, goesOn.length)])),
    ]
  }
  if (phase === 'guess') return [texts('guess', 'pile.guess', 'pile.guess-text', 'pile.guess-label', 'pile.guess-low')]
  if (reveal === null) return []
  const { probe } = reveal
  const { all, mine } = guess
  return [
    texts('reveal', 'pile.reveal', 'pile.reveal-text'),
    ...when(mine !== null, texts('mine', 'pile.mine')),
    piece('chart', Math.min(all?.length ?? 0, 4) * FIGURE),
    ...when(probe !== null, texts('probe', 'pile.probe')),
  ]
}

function ofFlashcard(view: FlashcardView): Piece[] {
  const card = piece('card', view.card.length)
  switch (view.phase) {
    case 'guess':
      return [card, texts('guess', 'flash.guess', 'flash.guess-text', 'flash.now', 'flash.low')]
    case 'press':
      return [
        card,
        ...when(view.ahead > 0, piece(`next ${view.pressesLeft}`, view.shares.length < 3 ? NEXT_WORDS : FIGURE)),
        ...when(view.off !== null, piece(`result ${view.pressesLeft}`, count(textAt('flash.guess-result')))),
        ...view.shares.slice(1).map((_, at) => anew(at, `pressed ${at}`, FIGURE + 5 * FIGURE, 3)),
        ...view.heldOut.slice(1).map((_, at) => anew(at, `held-out ${at}`, count(textAt('flash.held-out')), 1)),
      ]
    case 'dose':
      return [
        card,
        texts('dose', 'flash.dose', 'flash.dose-text'),
        ...view.choices.map((_, at) => texts(`choice ${at}`, `flash.dose-${at}`, `flash.dose-${at}-text`)),
        ...when(view.belief !== null, texts('belief', 'flash.belief')),
      ]
    case 'fixed':
      return [
        texts('fixed', 'flash.fixed'),
        ...when((view.doses?.length ?? 0) > 0 && view.neighbour !== null, texts('neighbour', 'flash.neighbour')),
        // Name and worth; of the own and the best dose the verdict, a curve, two figures before and after, of others folded.
        ...(view.doses ?? []).flatMap((_, at) => [
          piece(`dose ${at}`, 3 + FIGURE),
          { ...piece(`whole ${at}`, 13 + 4 * FIGURE), folded: view.vote.mine !== at },
        ]),
      ]
  }
}

function ofRun(view: RunView): Piece[] {
  const { brief, bet, teach, forecast, train, exam, speak, explain } = view
  return [
    ...when(brief !== null, texts('brief', brief?.question ?? '', ...(brief?.options ?? []), 'vote.sure')),
    ...(bet === null ? [] : ofBet(bet)),
    ...when(teach !== null, texts('teach', 'teach.title', 'teach.text')),
    ...(teach?.tasks ?? []).flatMap(({ task, townAgrees }) =>
      when(townAgrees !== null, texts(`verdict ${task.id}`, 'teach.town-agrees')),
    ),
    ...(forecast === null ? [] : ofForecast(forecast)),
    ...(train === null ? [] : ofTraining(train)),
    ...(exam === null || view.phase !== 'exam' ? [] : ofExam(exam)),
    ...(speak === null ? [] : ofSpeak(speak)),
    ...(explain === null ? [] : ofExplain(explain)),
  ]
}

function ofSpeak({ lines, shown }: NonNullable<RunView['speak']>): Piece[] {
  if (shown) return [texts('favourites', 'speak.shown'), ...lines.map((_, at) => piece(`votes ${at}`, FIGURE))]
  return [
    texts('speak', 'speak.title', 'speak.text'),
    ...lines.flatMap(({ prompt, before, after }, at) =>
      when(after !== null, piece(`line ${at}`, 2 * prompt.length + (before?.length ?? 0) + (after?.length ?? 0))),
    ),
  ]
}

function ofBet({ card, words, candidates, reveal }: NonNullable<RunView['bet']>): Piece[] {
  if (reveal === null) {
    return [
      piece('card', words.length),
      piece('candidates', candidates.length),
      texts('table', 'bet.card', 'bet.chips', ...(card === 0 ? ['bet.hint'] : [])),
    ]
  }
  return [
    texts('truth', 'reveal.heard', 'reveal.saved', 'reveal.beside-me', 'reveal.share'),
    piece('scale', (3 + reveal.ghosts.length + reveal.teams.length) * FIGURE),
    piece('top', reveal.model.top.length * FIGURE),
  ]
}

function ofForecast({ cards }: NonNullable<RunView['forecast']>): Piece[] {
  return [
    texts('forecast', 'forecast.title', 'forecast.text', 'forecast.drop', 'forecast.flip', 'forecast.none'),
    ...cards.map((words, at) => piece(`card ${at}`, words.length)),
  ]
}

function ofTraining(train: NonNullable<RunView['train']>): Piece[] {
  const { cranked, look, trace, mode, derailments, myStations } = train
  return [
    ...(mode === 'crank' ? [piece(`line ${cranked}`, train.card.length)] : []),
    ...myStations.map((station) => texts(`${station} ${mode}`, `station.${station}`, `station.${station}-text`)),
    ...when(look !== null, anew(cranked, `guess ${cranked}`, 5 * FIGURE, FIGURE)),
    ...when(look?.share != null, anew(cranked, `share ${cranked}`, count(textAt('train.look-share')), 1)),
    ...when(look?.bits != null, anew(cranked, `bits ${cranked}`, count(textAt('train.look-bits')), 2)),
    ...when(look?.blame != null, anew(cranked, `blame ${cranked}`, count(textAt('train.look-rate')), 1)),
    ...when(trace !== null && mode === 'crank', anew(cranked - 1, `trace ${cranked}`, count(textAt('train.card')), 2)),
    ...when(mode === 'turbo', texts('turbo', 'train.turbo', 'train.loss', 'train.now')),
    ...derailments.map((_, at) => texts(`derailed ${at}`, 'train.derailed', 'train.towed')),
  ]
}

function ofExam(exam: NonNullable<RunView['exam']>): Piece[] {
  const { afterBits, cards, credit, forecast, briefOutcome } = exam
  return [
    texts('exam', 'exam.title'),
    ...when(afterBits !== null, texts('after', 'exam.unseen', 'exam.fell', 'exam.before', 'exam.after')),
    ...when(cards.length > 0, texts('beside', 'exam.beside', 'exam.me-model', 'exam.beside-text')),
    ...when((credit?.length ?? 0) > 0, texts('credit', 'exam.credit', 'exam.credit-text', 'exam.interval')),
    ...when(forecast !== null, texts('forecast', 'exam.forecast-mine', 'exam.forecast-first')),
    ...when(briefOutcome !== null, texts('brief', 'exam.brief', 'exam.brief-answer')),
  ]
}

function ofExplain({ question, options, right, contrast }: NonNullable<RunView['explain']>): Piece[] {
  return [
    texts('explain', 'explain.title', 'explain.text'),
    texts('question', question, ...options, 'vote.sure'),
    ...when(contrast !== null, piece('contrast', count(...(contrast ?? [])))),
    ...when(right !== null, texts('answer', 'explain.right', 'explain.said')),
  ]
}
