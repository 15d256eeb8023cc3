/** What is told of a text that was read: what became of it, whether it is enough, what should be looked at. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Flag, FlagKind } from '../../shared/own-text/flags.ts'
import { LONGEST } from '../../shared/own-text/limits.ts'
import type { Lack, Rights, TextReport } from '../../shared/own-text/make-pack.ts'
import { type Meter, WORDS_ENOUGH } from '../../shared/own-text/meter.ts'
import { tidyTitle } from '../../shared/own-text/tidy-title.ts'
import '../locale/en/own-text.ts'
import { formatBits, formatNumber, formatShare, t } from '../locale/t.ts'
import type { FileTrouble } from './read-outcome.ts'

/** What did not happen is not told. */
export function reportLines(report: TextReport, language: string | null): string[] {
  const { train, heldOut, learned, covered, different, unknown, unknownShare, long, uncut, short } = report
  const { repeated, near, over, leftOut, unseen } = report
  const lines: readonly (readonly [count: number, line: string])[] = [
    [language === null ? 0 : 1, t('own.language', { language: language ?? '' })],
    [train, t('own.train', { count: train })],
    [heldOut, t('own.held-out', { count: heldOut })],
    [learned, t('own.words', { count: learned, different, share: formatShare(covered), choices: learned + 1 })],
    [unknownShare, t('own.unknown-share', { share: formatShare(unknownShare) })],
    [unknownShare === 0 ? unknown : 0, t('own.unknown', { count: unknown })],
    [
      unknown,
      t('own.either', {
        sentences: formatShare(unknown / Math.max(1, report.sentences)),
        words: formatShare(report.rareShare),
      }),
    ],
    [long, t('own.long', { count: long, most: LONGEST })],
    [uncut, t('own.uncut', { count: uncut, most: LONGEST })],
    [short, t('own.short-pieces', { count: short })],
    [leftOut, t('own.left-out', { count: leftOut })],
    [repeated, t('own.repeated', { count: repeated })],
    [near, t('own.near', { count: near })],
    [over, t('own.over', { count: over })],
    [unseen, t('own.unseen', { count: unseen })],
  ]
  return lines.filter(([count]) => count > 0).map(([, line]) => line)
}

/** What a text has too few of, each in its own words. */
export function lackLines(lacks: readonly Lack[]): string[] {
  return lacks.map(({ of, have, need }) => t(`own.lacks-${of}`, { count: have, need }))
}

/** Whose text it is, as far as it is said. */
export function rightsLine({ author, licence }: Rights): TemplateResult {
  const [by, under] = [tidyTitle(author), tidyTitle(licence)]
  if (by === '' && under === '') return html`<p class="soft small">${t('own.rights-unsaid')}</p>`
  return html`<p class="small">
    ${by === '' ? nothing : t('own.by', { author: by })} ${under === '' ? nothing : t('own.under', { licence: under })}
  </p>`
}

/** Bits that a doubling must bring to be worth the work of finding so much text. */
const WORTH = 0.1

export function meterText({ slices, perDoubling }: Meter, words: number): TemplateResult {
  const last = slices.at(-1)
  return html`<p>${t(words < WORDS_ENOUGH ? 'own.by-heart' : 'own.plenty', { words, most: WORDS_ENOUGH })}</p>
    <p>
      ${t('own.meter', {
        points: slices.map(({ sentences, bits }) => `${formatNumber(sentences)}: ${formatBits(bits)}`).join(', '),
      })}
      ${
        last === undefined
          ? nothing
          : t(perDoubling > WORTH ? 'own.more-helps' : 'own.more-little', { bits: formatBits(perDoubling) })
      }
    </p>`
}

const kinds: readonly FlagKind[] = ['contact', 'offence', 'name']

/** One box for each thing that was found: ticked, its sentences stay out. */
export function flagList(
  flags: readonly Flag[],
  leaveOut: ReadonlySet<string>,
  change: (what: string, isOut: boolean) => void,
): TemplateResult | typeof nothing {
  if (flags.length === 0) return nothing
  return html`<div class="stack flags">
    <h3>${t('own.flags')}</h3>
    <p class="soft small">${t('own.flags-text')}</p>
    ${kinds
      .map((kind) => flags.filter((flag) => flag.kind === kind))
      .filter(({ length }) => length > 0)
      .map(
        (some) =>
          html`<fieldset>
            <legend class="small">${t(`own.flag-${some[0]?.kind ?? 'name'}`)}</legend>
            <ul>
              ${some.map(
                ({ what, times }) =>
                  html`<li>
                    <label>
                      <input
                        type="checkbox"
                        .checked=${leaveOut.has(what)}
                        @change=${(event: Event) => {
                          if (event.target instanceof HTMLInputElement) change(what, event.target.checked)
                        }}
                      />
                      <span><bdi>${what}</bdi> <span class="soft">${t('own.times', { count: times })}</span></span>
                    </label>
                  </li>`,
              )}
            </ul>
          </fieldset>`,
      )}
  </div>`
}

export interface FileNews {
  readonly name: string
  readonly trouble: FileTrouble | 'rows' | 'pack'
  readonly rows: readonly number[]
  /** Of a pack that cannot be read: where in the file, and what. */
  readonly problems: readonly { readonly where: string; readonly what: string }[]
}

export function fileNews({ name, trouble, rows, problems }: FileNews): TemplateResult {
  const some = rows.slice(0, 5).map(formatNumber).join(', ')
  return html`<p class="red">
      <strong><bdi>${name}</bdi></strong>
      ${trouble === 'rows' ? t('own.file-rows', { rows: some }) : t(`own.file-${trouble}`)}
    </p>
    ${
      problems.length === 0
        ? nothing
        : html`<ul class="told">
            ${problems.map(({ where, what }) => html`<li><code>${where}</code> ${what}</li>`)}
          </ul>`
    }`
}
