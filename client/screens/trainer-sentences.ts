/** Who trains now, with what, how fast, and why it is so: in sentences. */
import { html, nothing, type TemplateResult } from 'lit'
import type { DeskNews } from '../../shared/protocol/messages.ts'
import { formatRate, t } from '../locale/t.ts'
import { troubleText, whereText } from './lab-texts.ts'

export function trainerSentences(desk: DeskNews | null, estimate: string | null): TemplateResult {
  return html`<section class="card stack" aria-labelledby="trainer">
    <h2 id="trainer">${t('host.trainer')}</h2>
    ${
      desk?.trainer === 'nobody'
        ? nobody(desk)
        : desk === null || desk.engine === ''
          ? html`<p>${t('host.trainer-none')}</p>`
          : html`
              <p>
                ${who(desk)}
                <span role="status">${why(desk)} ${troubleText(desk.trouble)}</span>
              </p>
              <p class="soft">
                ${desk.row === null ? work(desk.job) : t('host.row', { count: desk.row.before, seconds: desk.row.seconds })}
              </p>
              ${
                desk.job === null || desk.job.all === 0
                  ? nothing
                  : html`<progress
                      max=${desk.job.all}
                      value=${desk.job.done}
                      aria-label=${t(`job.${desk.job.kind}`)}
                      class="work"
                    ></progress>`
              }
              ${estimate === null ? nothing : html`<p>${estimate}</p>`}
              ${desk.refusedReports === 0 ? nothing : html`<p class="red">${t('host.refused', { count: desk.refusedReports })}</p>`}
            `
    }
  </section>`
}

/** What waits is not done by anybody until somebody does what stands here. */
function nobody(desk: DeskNews): TemplateResult {
  return html`<p class="red" role="status">${t('host.trainer-nobody')} ${why(desk)}</p>
    ${desk.job === null ? nothing : html`<p>${t('host.nobody-waits', { kind: t(`job.${desk.job.kind}`) })}</p>`}
    <p class="soft">${t('host.nobody-out')}</p>`
}

/** Why it is not where it should be; said aloud too when it moves, because everything else goes on as before. */
function why({ reason, handsBack }: DeskNews): string {
  if (reason === null) return ''
  return handsBack ? `${t(`host.why-${reason}`)} ${t('host.hands-back')}` : t(`host.why-${reason}`)
}

/** What the lab works at; how far it is, once it knows how much there is to do. */
function work(job: DeskNews['job']): string {
  if (job === null) return t('host.idle')
  const kind = t(`job.${job.kind}`)
  return job.all === 0 ? t('host.job-begun', { kind }) : t('host.job', { kind, done: job.done, all: job.all })
}

function who(desk: DeskNews): string {
  const where = whereText(desk.engine)
  if (desk.trainer === 'server') return t('host.trainer-server', { where })
  if (!desk.serverTrains) return t('host.trainer-alone', { where })
  return desk.msPerStep === null
    ? t('host.trainer-browser', { where })
    : t('host.trainer-browser-speed', { where, ms: formatRate(desk.msPerStep) })
}
