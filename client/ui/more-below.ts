/**
 * Whether a page goes on below the window. A long page shows it above its last strip: `--more-below` is 1 or 0, for
 * `belowStyles` on the page and in every foot inside it. For eyes only: a screen reader knows where a page ends.
 */
import { css, type ReactiveController } from 'lit'

/** Less than this in pixels is margin, not content. */
const worthIt = 32

export function isMoreBelow(page: {
  readonly height: number
  readonly seen: number
  readonly scrolled: number
}): boolean {
  return page.height - page.seen - page.scrolled > worthIt
}

/** The fade with its arrow, at the lower edge of what is seen. */
export const belowStyles = css`
  .page::after,
  .foot::before {
    content: '▾' / '';
    height: 44px;
    pointer-events: none;
    text-align: center;
    font-size: 1.5rem;
    line-height: 56px;
    font-weight: 800;
    color: var(--ink);
    background: linear-gradient(transparent, var(--paper) 75%);
    opacity: var(--more-below, 0);
    transition: opacity 0.2s;
  }
  .foot::before {
    position: absolute;
    inset: auto 0 100%;
  }
  .page::after {
    position: sticky;
    bottom: var(--under, 0);
    z-index: 1;
    margin: -44px -16px 0;
  }
`

export class MoreBelow implements ReactiveController {
  readonly #host: HTMLElement
  readonly #grown = new ResizeObserver(() => this.#look())
  readonly #look = () => {
    const { scrollHeight, clientHeight, scrollTop } = document.documentElement
    const more = isMoreBelow({ height: scrollHeight, seen: clientHeight, scrolled: scrollTop })
    this.#host.style.setProperty('--more-below', more ? '1' : '0')
  }

  constructor(host: HTMLElement) {
    this.#host = host
  }

  hostConnected(): void {
    this.#grown.observe(this.#host)
    addEventListener('scroll', this.#look, { passive: true })
    addEventListener('resize', this.#look)
  }

  hostDisconnected(): void {
    this.#grown.disconnect()
    removeEventListener('scroll', this.#look)
    removeEventListener('resize', this.#look)
  }
}
