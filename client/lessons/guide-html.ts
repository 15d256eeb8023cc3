/**
 * A part of a guide as HTML. The sources are this project's own, so they are shown as they are. A line of `____` is a line to
 * write on, inside of a sentence it is a blank; a cell with a dot in it is room to draw; an empty cell of a table's head is no heading.
 */
import { Marked, type Tokens } from 'marked'

const ROOM_TO_DRAW = '.'
/** Room to write a word, or the rest of a line. */
const BLANK = /_{4}/g
const AT_THE_END = /_{4}(?=<\/(?:p|li)>)/g

/** `below`: by how much its headings are deeper than they are written, for what stands above them. */
export function guideHtml(markdown: string, below = 1): string {
  const html = markedBelow(below).parse(markdown, { async: false })
  return html.replaceAll(AT_THE_END, '<span class="rest"></span>').replaceAll(BLANK, '<span class="blank"></span>')
}

const markedBelow = (below: number) =>
  new Marked({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const level = Math.min(6, depth + below)
        return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`
      },
      hr: () => '<p class="line" aria-hidden="true"></p>\n',
      table({ header, rows }: Tokens.Table) {
        const row = (cells: readonly Tokens.TableCell[]) =>
          `<tr>${cells.map((cell) => this.tablecell(cell)).join('')}</tr>`
        const head = header.some(({ text }) => text !== '') ? `<thead>${row(header)}</thead>` : ''
        return `<div class="scroll" tabindex="0"><table>${head}<tbody>${rows.map(row).join('')}</tbody></table></div>\n`
      },
      tablecell({ header, tokens, text }: Tokens.TableCell) {
        if (text === ROOM_TO_DRAW) return '<td class="draw"></td>'
        const tag = header && text !== '' ? 'th' : 'td'
        return `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`
      },
    },
  })
