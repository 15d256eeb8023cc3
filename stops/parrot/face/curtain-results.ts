/** What the curtains said, what was looked up, and who sat behind them. */
import { html, nothing, type TemplateResult } from 'lit'
import { teamName } from '../../../client/ui/team-name.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { quoted } from '../../../client/locale/quoted.ts'
import { formatAmong, formatBits, formatShare, textOf } from '../../../client/locale/t.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { inBits, winners } from '../../../client/ui/winners.ts'
import { notMeasured } from '../../../client/ui/lab-trouble.ts'
import type { Answer } from '../types.ts'
import type { CurtainView, Unveiled } from '../view-types.ts'
import { t } from './t.ts'
import { told } from './told.ts'

export function curtainName(curtain: number): string {
  return textOf('parrot.curtain', String(curtain))
}

type LookUp = (answer: number, curtain: number) => void

/** The last answer open, those before it folded. */
export function curtainAnswers(
  view: CurtainView,
  words: readonly string[],
  teams: readonly TeamView[],
): TemplateResult | typeof nothing {
  return html`${lastAnswer(view, words, teams)} ${earlierAnswers(view, words, teams)}`
}

export function lastAnswer(
  { answers }: CurtainView,
  words: readonly string[],
  teams: readonly TeamView[],
): TemplateResult | typeof nothing {
  const last = answers.at(-1)
  return last === undefined ? nothing : answerCard(last, answers.length - 1, words, teams)
}

export function earlierAnswers(
  { answers }: CurtainView,
  words: readonly string[],
  teams: readonly TeamView[],
): TemplateResult | typeof nothing {
  const earlier = answers.slice(0, -1).map((answer, at) => answerCard(answer, at, words, teams))
  if (earlier.length === 0) return nothing
  return html`<details>
    <summary>${t('parrot.earlier')}</summary>
    <div class="stack">${earlier.toReversed()}</div>
  </details>`
}

/** Once a team: whether what a curtain said last stands in the text that it has read. */
export function lookUp({ look, answers }: CurtainView, ask: LookUp): TemplateResult | typeof nothing {
  const said = answers.at(-1)?.goesOn ?? []
  if (look !== null || said.length === 0 || said.includes(null)) return nothing
  return html`<div class="stack">
    <p>${t('parrot.look-once')}</p>
    <div class="row">
      ${said.map(
        (_, curtain) =>
          html`<button type="button" class="small grow" @click=${() => ask(answers.length - 1, curtain)}>
            ${t('parrot.look', { curtain: curtainName(curtain) })}
          </button>`,
      )}
    </div>
  </div>`
}

function answerCard(answer: Answer, at: number, words: readonly string[], teams: readonly TeamView[]): TemplateResult {
  const team = teams.find(({ id }) => id === answer.team)
  const by = team === undefined ? t('parrot.lent') : t('parrot.by', { team: teamName(team) })
  return html`<section class="card stack divided" aria-label=${t('parrot.answer', { number: at + 1 })}>
    <p class="kicker">${t('parrot.answer', { number: at + 1 })} · ${by}</p>
    ${[0, 1].map(
      (curtain) =>
        html`<p class="written">
          <strong>${t('parrot.curtain', { curtain: curtainName(curtain) })}:</strong> ${saidBy(answer, curtain, words)}
        </p>`,
    )}
  </section>`
}

export function saidBy(
  { kind, words: asked, goesOn, bits }: Answer,
  curtain: number,
  words: readonly string[],
): TemplateResult {
  const surprise = bits[curtain] ?? null
  const said = goesOn[curtain] ?? null
  if (kind === 'meter') {
    return html`${quoted(sentenceText(words, asked))}
      <span class="teal"
        >${surprise === null ? t('panel.measuring') : `${formatAmong(surprise, Math.log2(words.length))} (${t('bits.value', { bits: formatBits(surprise) })})`}</span
      >`
  }
  return html`<bdi
    >${quoted(`${sentenceText(words, asked)} …`)}
    <strong class="teal"
      >${said === null ? t('write.goes-on') : said.length === 0 ? t('write.nothing') : sentenceText(words, said)}</strong
    ></bdi
  >`
}

export function lookedUp({ look, answers }: CurtainView, words: readonly string[]): TemplateResult | typeof nothing {
  const answer = look === null ? undefined : answers[look.answer]
  if (look === null || answer === undefined) return nothing
  const line = sentenceText(words, [...answer.words, ...(answer.goesOn[look.curtain] ?? [])])
  const found = { line, curtain: curtainName(look.curtain) }
  return html`<p role="status">
    <strong>${look.stands ? t('parrot.looked-yes', found) : t('parrot.looked-no', found)}</strong>
  </p>`
}

/** `besideStage`: the stage has the curtains and what is behind them. */
export function unveiled(
  { unveiled: open }: CurtainView,
  words: readonly string[],
  teams: readonly TeamView[],
  isTroubled: boolean,
  besideStage = false,
): TemplateResult {
  if (open === null) return notMeasured(isTroubled)
  return html`
    <h1>${t('parrot.unveil', { curtain: curtainName(open.parrot) })}</h1>
    ${open.saved === null ? nothing : html`<p class="big-number saved">${told('parrot.saved', { bits: formatBits(open.saved) })}</p>`}
    ${besideStage ? onNew(open, words) : html`<div class="side-by-side">${[0, 1].map((curtain) => behind(open, curtain, words))}</div>`}
    ${
      open.best.length === 0
        ? nothing
        : html`<section class="card stack">
            <h2>${t('parrot.ears')}</h2>
            ${winners(open.best, teams, inBits)}
          </section>`
    }
  `
}

/** What turns it: copies prove nothing, new sentences do. */
function onNew({ parrot, models }: Unveiled, words: readonly string[]): TemplateResult | typeof nothing {
  const [few, many] = [models[parrot], models[1 - parrot]].map(
    (model) => model && formatAmong(model.bits, Math.log2(words.length)),
  )
  return few === undefined || many === undefined
    ? nothing
    : html`<p><strong>${told('parrot.on-new', { few, many })}</strong></p>`
}

function behind(
  { parrot, models }: Unveiled,
  curtain: number,
  words: readonly string[],
): TemplateResult | typeof nothing {
  const model = models[curtain]
  if (model === undefined) return nothing
  return html`<section class="card stack">
    <h2>${curtainName(curtain)}: ${t(curtain === parrot ? 'parrot.few' : 'parrot.many')}</h2>
    <p>${t('parrot.read', { count: model.sentences })}. ${t('parrot.copies', { share: formatShare(model.copies) })}</p>
    <ul class="stack" aria-label=${t('parrot.wrote')}>
      ${model.written.map(
        ({ words: line, stands }) =>
          html`<li class=${stands ? 'red' : ''}>
            ${sentenceText(words, line)} <span class="small soft">${t(stands ? 'parrot.stands' : 'parrot.new')}</span>
          </li>`,
      )}
    </ul>
    <p>${told('parrot.unseen', { among: formatAmong(model.bits, Math.log2(words.length)) })}</p>
  </section>`
}
