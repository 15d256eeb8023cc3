/** The six team shapes as SVG: colour never stands alone. */
import { svg, html, type TemplateResult } from 'lit'

const shapes: readonly TemplateResult[] = [
  svg`<path d="M12 2.5 22 21H2Z" />`,
  svg`<circle cx="12" cy="12" r="9.6" />`,
  svg`<path d="M12 2 22 9.4 18.2 21.4H5.8L2 9.4Z" />`,
  svg`<rect x="3" y="3" width="18" height="18" rx="1" />`,
  svg`<path d="M12 1.5 22.5 12 12 22.5 1.5 12Z" />`,
  svg`<path d="m12 1.8 3.1 6.7 7.3.8-5.4 5 1.5 7.2L12 17.9l-6.5 3.6L7 14.3l-5.4-5 7.3-.8Z" />`,
]

/** `style` is 0..5; others wrap round. */
export function teamShape(style: number, size = 24): TemplateResult {
  const index = ((style % 6) + 6) % 6
  return html`<svg
    width=${size}
    height=${size}
    viewBox="0 0 24 24"
    aria-hidden="true"
    fill="var(--team-${index})"
    stroke="currentColor"
    stroke-width="2"
    stroke-linejoin="round"
    class="team-shape"
  >
    ${shapes[index]}
  </svg>`
}
