/** How long this server keeps a room, where a host may look for it. Nothing while that is not known. */
import { LitElement, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import '../locale/en/host.ts'
import { t } from '../locale/t.ts'
import { keepingDays } from '../net/api.ts'
import { baseStyles } from '../ui/base-styles.ts'

@customElement('keeping-note')
export class KeepingNote extends LitElement {
  static override styles = baseStyles

  @state() private days: number | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#ask()
  }

  override render() {
    return this.days === null ? nothing : html`<p class="soft small">${t('host.keeping', { count: this.days })}</p>`
  }

  async #ask(): Promise<void> {
    this.days = await keepingDays().catch(() => null)
  }
}
