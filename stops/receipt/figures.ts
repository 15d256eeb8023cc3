/** What a model has cost: counted from its steps, its shape and its text, and timed on the machine that trains for this room. */
import { GPT3, wattHours } from '../../shared/lab/energy.ts'
import { sumsOfStep } from '../../shared/lab/sums.ts'
import type { Match } from '../../shared/match/types.ts'
import { parameterCount } from '../../shared/model/config.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { TIMED, type Estimate } from './content.ts'
import type { ReceiptState } from './types.ts'

export interface Figures {
  readonly steps: number
  readonly parameters: number
  /** Words that it has read, ends of sentences among them; a sentence that came again counts again. */
  readonly words: number
  /** Multiplications and additions: six for each parameter and word. */
  readonly sums: number
  /** Of computing, as fast as a fresh model of the same shape takes its steps now; null: not measured. */
  readonly seconds: number | null
  /** Estimated: the seconds at an assumed power. */
  readonly wattHours: number | null
  /** So many times its sums make one GPT-3, and those would keep this machine busy for so many years. */
  readonly giants: { readonly times: number; readonly years: number | null }
}

const YEAR = 365.25 * 24 * 3600

export function figuresOf(
  { model, timed }: { readonly model: Pick<ReceiptState['model'], 'steps'>; readonly timed: ReceiptState['timed'] },
  { settings }: { readonly settings: Pick<Match['settings'], 'brain'> },
  pack: Pack,
): Figures {
  const { config, rows } = settings.brain
  const parameters = parameterCount(config)
  const sums = model.steps * sumsOfStep(parameters, { rows }, pack)
  const seconds = timed === null ? null : (model.steps * timed) / 1000 / TIMED.steps
  const times = GPT3.sums / sums
  return {
    steps: model.steps,
    parameters,
    words: sums / 6 / parameters,
    sums,
    seconds,
    wattHours: seconds === null ? null : wattHours(seconds),
    giants: { times, years: seconds === null ? null : (times * seconds) / YEAR },
  }
}

/** What an estimate is about, as a power of ten. null: not measured. */
export function powerOf(figures: Figures, estimate: Estimate): number | null {
  const figure = figures[estimate]
  return figure === null ? null : Math.log10(figure)
}

/** Two digits and a word that says how large: 56 and 3 groups of three noughts are 56 billion. */
export interface Rounded {
  readonly count: number
  /** Groups of three noughts behind it, at most five. */
  readonly thousands: number
}

export function rounded(figure: number): Rounded {
  if (figure < 1) return { count: Number(figure.toPrecision(1)), thousands: 0 }
  const two = Number(figure.toPrecision(2))
  const thousands = Math.min(5, Math.max(0, Math.floor(Math.log10(two) / 3)))
  return { count: Number((two / 1000 ** thousands).toPrecision(3)), thousands }
}

/** A line of the ticket. */
export interface TicketLine extends Rounded {
  readonly what: 'parameters' | 'steps' | 'words' | 'sums' | 'seconds' | 'watt-hours' | 'times' | 'years'
}

/** What was not measured has no line. */
export function linesOf({ parameters, steps, words, sums, seconds, wattHours, giants }: Figures): TicketLine[] {
  const line = (what: TicketLine['what'], figure: number | null): TicketLine[] =>
    figure === null ? [] : [{ what, ...rounded(figure) }]
  return [
    ...line('parameters', parameters),
    ...line('steps', steps),
    ...line('words', words),
    ...line('sums', sums),
    ...line('seconds', seconds),
    ...line('watt-hours', wattHours),
    ...line('times', giants.times),
    ...line('years', giants.years),
  ]
}
