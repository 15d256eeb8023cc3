/** What the Run gives to read. */
import { textAt } from '../../../client/locale/t.ts'
import type { RunView } from '../../../stops/run/view-types.ts'
import { anew, count, FIGURE, piece, texts, when, type Piece } from './pieces.ts'

/** The lever's texts at a depot. */
const LEVER = [
  'train.halt',
  'drive.title',
  'drive.how',
  'drive.lever',
  'drive.change',
  'drive.brake',
  'drive.brake-text',
  'train.now',
  'legs.caption',
]
/** Figures there: the surprise in words and in bits; three notches, where the next leg would run, votes; the leg's row. */
const SURPRISE = 2
const LEVER_FIGURES = 3 + 2 + 1
const LEG = 3

export function ofRun(view: RunView): Piece[] {
  const { brief, read, bet, teach, forecast, train, exam, speak, explain } = view
  return [
    ...when(read !== null, texts('read', 'read.title', 'read.text')),
    ...(read?.sentences ?? []).map((words, at) => piece(`read ${at}`, words.length)),
    ...when(brief !== null, texts('brief', brief?.question ?? '', ...(brief?.options ?? []), 'vote.sure')),
    ...(bet === null ? [] : ofBet(bet)),
    ...when(teach !== null, texts('teach', 'teach.title', 'teach.text')),
    ...(teach?.tasks ?? []).flatMap(({ task, townSays }) =>
      when(townSays !== null, texts(`verdict ${task.id}`, 'teach.town-seldom')),
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

function ofBet({ card, words, candidates, reveal, duel }: NonNullable<RunView['bet']>): Piece[] {
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
    ...when(duel !== null, texts('duel', 'duel.title', 'duel.before', 'duel.mine', 'duel.again')),
  ]
}

function ofForecast({ cards }: NonNullable<RunView['forecast']>): Piece[] {
  return [
    texts('forecast', 'forecast.title', 'forecast.text', 'forecast.drop', 'forecast.flip', 'forecast.none'),
    ...cards.map((words, at) => piece(`card ${at}`, words.length)),
  ]
}

function ofTraining(train: NonNullable<RunView['train']>): Piece[] {
  const { cranked, look, trace, mode, derailments, myStations, legs } = train
  return [
    ...(mode === 'crank' ? [piece(`line ${cranked}`, train.card.length)] : []),
    ...myStations.map((station) => texts(`${station} ${mode}`, `station.${station}`, `station.${station}-text`)),
    ...when(look !== null, anew(cranked, `guess ${cranked}`, 5 * FIGURE, FIGURE)),
    ...when(look?.share != null, anew(cranked, `share ${cranked}`, count(textAt('train.look-share')), 1)),
    ...when(look?.bits != null, anew(cranked, `bits ${cranked}`, count(textAt('train.look-bits')), 2)),
    ...when(look?.blame != null, anew(cranked, `blame ${cranked}`, count(textAt('train.look-rate')), 1)),
    ...when(trace !== null && mode === 'crank', anew(cranked - 1, `trace ${cranked}`, count(textAt('train.card')), 2)),
    // At the depot: where the train stands is read before the vote; what the lever does, and the leg's row, by who has time.
    ...when(
      mode === 'halt' || mode === 'towed',
      piece(`depot ${legs.length}`, SURPRISE * FIGURE),
      {
        ...anew(legs.length, `lever ${legs.length}`, count(...LEVER.map(textAt)), LEVER_FIGURES * FIGURE),
        folded: true,
      },
      { ...piece(`leg ${legs.length}`, LEG * FIGURE), folded: true },
    ),
    ...when(mode === 'turbo', texts('turbo', 'train.turbo', 'train.loss', 'train.now')),
    ...derailments.map((_, at) => texts(`derailed ${at}`, 'train.derailed', 'train.towed')),
  ]
}

function ofExam(exam: NonNullable<RunView['exam']>): Piece[] {
  const { afterBits, cards, credit, forecast, briefOutcome, read, recall } = exam
  const own = recall?.sentences ?? []
  return [
    texts('exam', 'exam.title'),
    ...when(afterBits !== null, texts('after', 'exam.unseen', 'exam.fell', 'exam.before', 'exam.after')),
    ...when(cards.length > 0, texts('beside', 'exam.beside', 'exam.me-model', 'exam.beside-text')),
    ...when((credit?.length ?? 0) > 0, texts('credit', 'exam.credit', 'exam.credit-text', 'exam.interval')),
    ...when(read !== null && afterBits !== null, texts('by heart', 'recall.title', 'recall.figures', 'recall.gap')),
    ...when(recall !== null, texts('recall', 'recall.ask', 'recall.ask-text'), piece('own', own.flat().length)),
    ...when(recall?.bits != null, texts('recalled', 'recall.wrong'), piece('recalled bits', own.length * FIGURE)),
    ...when(forecast !== null, texts('forecast', 'exam.forecast-mine', 'exam.forecast-first')),
    ...when(briefOutcome !== null, texts('brief', 'exam.brief', 'exam.brief-answer')),
  ]
}

function ofExplain({ question, options, right, contrast, said }: NonNullable<RunView['explain']>): Piece[] {
  return [
    texts('explain', 'explain.title', 'explain.text'),
    texts('question', question, ...options, 'vote.sure'),
    ...when(said.length > 0, texts('said', 'explain.said-title', 'explain.said-text')),
    // The first words of the model under each card, each with its share now, and before if it was among the first then too.
    ...said.map(({ words, before, after }, at) => {
      const both = after.filter(({ word }) => before.some((was) => was.word === word)).length
      return piece(
        `said ${at}`,
        words.length +
          count(textAt('explain.said-surprise')) +
          2 * FIGURE +
          after.length +
          (after.length + both) * FIGURE,
      )
    }),
    ...when(contrast !== null, piece('contrast', count(...(contrast ?? [])))),
    ...when(right !== null, texts('answer', 'explain.right', 'explain.said')),
  ]
}
