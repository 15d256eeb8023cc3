/**
 * A page with one move: its control on a phone, and its tally as the wall shows it. The rules are the real ones, the room is
 * this page: a tap is on its way until the test says that the room has heard it, or that it says no.
 */
import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { amount } from '../../../shared/moves/amount.ts'
import { bet } from '../../../shared/moves/bet.ts'
import { choose } from '../../../shared/moves/choose.ts'
import { explain } from '../../../shared/moves/explain.ts'
import type { Move } from '../../../shared/moves/move.ts'
import { press } from '../../../shared/moves/press.ts'
import { rank } from '../../../shared/moves/rank.ts'
import { sorting } from '../../../shared/moves/sorting.ts'
import { vote } from '../../../shared/moves/vote.ts'
import { goneOn, write } from '../../../shared/moves/write.ts'
import '@fontsource-variable/atkinson-hyperlegible-next'
import '../../../client/ui/tokens.css'
import '../../../client/locale/en.ts'
import { t } from '../../../client/locale/t.ts'
import '../../../client/moves/amount-move.ts'
import { amountCount, amountDots } from '../../../client/moves/amount-tally.ts'
import '../../../client/moves/bet-move.ts'
import { betBars, betCount } from '../../../client/moves/bet-tally.ts'
import '../../../client/moves/choose-move.ts'
import { explainCount } from '../../../client/moves/explain-count.ts'
import '../../../client/moves/explain-move.ts'
import { pressFoot } from '../../../client/moves/press-foot.ts'
import '../../../client/moves/rank-move.ts'
import '../../../client/moves/sorting-move.ts'
import { chooseTally } from '../../../client/moves/choose-tally.ts'
import { tallyBars } from '../../../client/moves/tally-bars.ts'
import '../../../client/moves/vote-move.ts'
import '../../../client/moves/write-move.ts'
import { writtenRows } from '../../../client/moves/written-rows.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { keepFocusInSight } from '../../../client/ui/in-sight.ts'
import { letButtonsRest } from '../../../client/ui/resting-buttons.ts'
import { footStyles } from '../../../client/ui/send-foot.ts'
import { wearTheme } from '../../../client/ui/theme.ts'
import { smallPack } from '../../match/small-world.ts'

const { words, racks } = smallPack
const ann = { id: 'ann', team: 't1' }
const ben = { id: 'ben', team: 't2' }
const names = ['a quiet one with a long name, so that it needs a second line', 'a loud one', 'none of them']

/** One move as a panel has it, and the room at the other end of its line. */
interface Stand {
  render(sending: unknown, tap: (tap: unknown) => void): TemplateResult
  /** The room takes it, or has a word. */
  take(tap: unknown): string | null
  /** What somebody else has said. */
  other(): void
  wall(isOpen: boolean): TemplateResult
}

function stand<K, T, L, S extends L>(
  move: Move<K, T, L, S>,
  limits: L,
  others: T,
  show: (shown: S, sending: T | null, tap: (tap: T) => void) => TemplateResult,
  tally: (shown: S) => TemplateResult,
  after: (kept: K) => K = (kept) => kept,
): Stand {
  let kept = move.none
  const take = (who: typeof ann, tap: T): string | null => {
    const next = move.take(kept, who, tap, limits)
    if (typeof next === 'string') return next
    kept = after(next)
    return null
  }
  return {
    render: (sending, tap) =>
      show(move.show(kept, ann, limits, false), sending === null ? null : move.tap.parse(sending), tap),
    take: (tap) => take(ann, move.tap.parse(tap)),
    other: () => void take(ben, others),
    wall: (isOpen) => tally(move.show(kept, null, limits, isOpen)),
  }
}

const answered =
  <T>(tap: (tap: T) => void) =>
  ({ detail }: CustomEvent<T>) =>
    tap(detail)

const stands: Readonly<Record<string, Stand>> = {
  amount: stand(
    amount,
    { from: 0, to: 16.3 },
    3,
    (shown, sending, tap) =>
      html`<amount-move
        .shown=${shown}
        label="Like guessing among"
        .start=${4}
        .format=${(bits: number) => `${Math.round(2 ** bits)} words`}
        .note=${(bits: number) => t('bits.value', { bits: bits.toFixed(1) })}
        .ends=${['0: it knew', '16: it is lost']}
        .sending=${sending}
        @answer=${answered(tap)}
      ></amount-move>`,
    (shown) =>
      html`${amountCount(shown)}
      ${shown.all === null ? '' : amountDots(shown, 8, { chart: 'All guesses', measured: 'measured', mine: 'you' })}`,
  ),
  bet: stand(
    bet,
    { outcomes: 3, chips: 10, house: 2 },
    [0, 8, 0],
    (shown, sending, tap) =>
      html`<bet-move
        .shown=${shown}
        label="Behind which curtain?"
        .names=${names}
        .sending=${sending}
        @answer=${answered(tap)}
      ></bet-move>`,
    (shown) => html`${betCount(shown)} ${betBars(shown, names, 1)}`,
  ),
  vote: stand(
    vote,
    { options: 3 },
    { option: 1, confidence: 3 },
    (shown, sending, tap) =>
      html`<vote-move
        .question=${'Which of them has read it?'}
        .options=${names}
        .mine=${shown.mine}
        .sending=${sending !== null}
        @answer=${answered(tap)}
      ></vote-move>`,
    ({ tally }) => tallyBars(names, tally, 1),
  ),
  choose: stand(
    choose,
    { options: 3 },
    2,
    (shown, sending, tap) =>
      html`<choose-move
        .shown=${shown}
        label="Which dose?"
        .choices=${names.map((text) => ({ text, more: 'larger steps, the card alone', beside: 'rate 0.05' }))}
        .sending=${sending}
        @answer=${answered(tap)}
      ></choose-move>`,
    (shown) => chooseTally(names, shown),
  ),
  explain: stand(
    explain,
    { longest: 60 },
    'it has seen the word more often',
    (shown, sending, tap) =>
      html`<explain-move
        .shown=${shown}
        label="Why is it less surprised? Nobody sees who wrote it."
        .sending=${sending}
        @answer=${answered(tap)}
      ></explain-move>`,
    (shown) => html`${explainCount(shown)}`,
  ),
  press: stand(
    press,
    { of: 12 },
    true,
    (shown, sending, tap) =>
      html`${pressFoot(
        shown,
        {
          press: 'My hand is on the card',
          isOn: 'Your hand is on the card ✓',
          goesDown: null,
          change: 'Change my guess',
          hands: `${shown.on} of ${shown.of} hands are on the card`,
        },
        { sending: sending !== null, act: () => tap(true) },
      )}`,
    ({ on, of }) => html`<p class="big-number">${on} of ${of}</p>`,
  ),
  rank: stand(
    rank,
    { things: 3 },
    [1, 0, 2],
    (shown, sending, tap) =>
      html`<rank-move
        .shown=${shown}
        label="The best first"
        .names=${names}
        .sending=${sending}
        @answer=${answered(tap)}
      ></rank-move>`,
    ({ count, places }) =>
      html`<p class="big-number">${t('rank.count', { count: count ?? 0 })}</p>
        <p>${places?.map((place, at) => `${names[at]}: ${place}`).join(', ')}</p>`,
  ),
  sorting: stand(
    sorting,
    { cards: 2, bins: 4, writes: [1], joins: [3], longest: 8, vocab: words.length, urgent: [], doubts: [] },
    { card: 0, bin: 0, words: null, with: null },
    (shown, sending, tap) =>
      html`<sorting-move
        .shown=${shown}
        .card=${[1, 2, 3]}
        .words=${words}
        .texts=${{
          bins: ['Keep', 'Fix', 'Bin', 'Merge'],
          write: 'What it should say',
          send: 'Send the repair',
          join: 'Number of the card that says the same',
          joined: 'Merge the two',
          card: `Card ${(shown.hand ?? 0) + 1}`,
        }}
        .sending=${sending}
        @answer=${answered(tap)}
      ></sorting-move>`,
    ({ judged }) => html`<p class="big-number">${Object.values(judged).join(' ')} card</p>`,
  ),
  write: stand(
    write,
    { longest: 3, each: 2, vocab: words.length },
    [1, 2],
    (shown, sending, tap) =>
      html`<write-move
        .shown=${shown}
        .words=${words}
        .racks=${racks}
        .texts=${{
          label: 'Begin a sentence',
          send: 'Let it write on',
          left: `${shown.left} questions left`,
          none: 'You have used all your questions.',
          rows: 'What it wrote',
        }}
        .sending=${sending}
        @answer=${answered(tap)}
      ></write-move>`,
    ({ rows }) => html`${writtenRows(rows, words, 'What it wrote')}`,
    (rows) => rows.reduce((kept, { goesOn }, at) => (goesOn === null ? goneOn(kept, at, [3, 4]) : kept), rows),
  ),
}

@customElement('moves-page')
class MovesPage extends LitElement {
  static override styles = [baseStyles, panelStyles, footStyles]
  @state() private sending: unknown = null
  @state() private word = ''
  @state() private wall: 'none' | 'secret' | 'open' = 'none'
  readonly #stand = stands[new URLSearchParams(location.search).get('move') ?? '']

  override render() {
    const tap = (tap: unknown) => {
      this.word = ''
      this.sending = tap
    }
    return html`<h1>Move</h1>
      ${this.wall === 'none' ? this.#stand?.render(this.sending, tap) : this.#stand?.wall(this.wall === 'open')}
      <p role="status">${this.word}</p>`
  }

  /** What was on its way arrives; `no`: the room refuses it. Null: it was taken. */
  arrive(no: string | null): string | null {
    const word = this.sending === null ? 'nothing-sent' : (no ?? this.#stand?.take(this.sending) ?? null)
    this.sending = null
    this.word = word ?? ''
    return word
  }

  other(): void {
    this.#stand?.other()
    this.requestUpdate()
  }

  look(wall: 'none' | 'secret' | 'open'): void {
    this.wall = wall
  }
}

wearTheme('page')
letButtonsRest()
keepFocusInSight()
const page = new MovesPage()
document.querySelector('main')?.append(page)
Object.assign(window, { page })
