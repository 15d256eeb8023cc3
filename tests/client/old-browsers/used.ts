/** What the built files use: words of the language and of the web's interfaces, syntax, and style. */
import { type AnyNode, type Node, type Program, parse } from 'acorn'
import { full } from 'acorn-walk'
import * as css from 'css-tree'
import type { MissingApis, MissingStyles } from './missing.ts'

/** Interfaces that a page meets every day. Of others even the names of members say nothing: `range`, `side`, `adopt`. */
const everyday =
  /^(Window|WorkerGlobalScope|Document|Element|HTML.*Element|SVGElement|Node(List)?|Event|EventTarget|Navigator|Request|Response|Headers|FormData|URL|URLSearchParams|AbortController|AbortSignal|Blob|File|Crypto|SubtleCrypto|Performance|Storage|Worker|MessagePort|BroadcastChannel|ShadowRoot|CSSStyleSheet|ElementInternals|Animation|WebSocket|EventSource|TextDecoder|TextEncoder|Clipboard|Screen|History|Location|ReadableStream|CustomElementRegistry|DOMTokenList|DOMRect|ResizeObserver|IntersectionObserver|CanvasRenderingContext2D|AudioContext|ServiceWorkerContainer|CacheStorage|Intl)$/

/** Missing words in one script, such as `.toSorted` or `Map.groupBy`, and `syntax: ...` for what cannot even be parsed. */
export function wordsIn(code: string, { globals, names, statics }: Words): Set<string> {
  const found = new Set<string>()
  let tree: Program
  try {
    tree = parse(code, { ecmaVersion: 2022, sourceType: 'module' })
  } catch (trouble) {
    return found.add(`syntax: ${String(trouble)}`)
  }
  full(tree, (each) => {
    const node = asAny(each)
    if (node.type === 'StaticBlock') found.add('syntax: static block of a class')
    if (node.type === 'Literal' && /\(\?<[=!]/.test(node.raw ?? '')) found.add('syntax: look-behind')
    if (node.type === 'Identifier' && globals.has(node.name)) found.add(node.name)
    if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return
    const { name } = node.property
    const ofOwner = node.object.type === 'Identifier' ? `${node.object.name}.${name}` : ''
    if (statics.has(ofOwner)) found.add(ofOwner)
    else if (names.has(name)) found.add(`.${name}`)
  })
  return found
}

/** Every node of acorn's is one of these; only its walker does not say so. */
const asAny = (node: Node): AnyNode => node as AnyNode

export interface Words {
  readonly globals: ReadonlySet<string>
  /** Of members, where nothing else has one of that name. */
  readonly names: ReadonlySet<string>
  /** `Owner.name` */
  readonly statics: ReadonlySet<string>
}

export function wordsOf({ globals, members, ambiguous }: MissingApis, isLanguage: (owner: string) => boolean): Words {
  const watched = members.filter(({ owner }) => isLanguage(owner) || everyday.test(owner))
  const ofWindow = members.filter(({ owner }) => owner === 'Window').map(({ name }) => name)
  return {
    globals: new Set([...globals, ...ofWindow]),
    names: new Set(watched.map(({ name }) => name).filter((name) => !ambiguous.has(name))),
    statics: new Set(members.map(({ owner, name }) => `${owner}.${name}`)),
  }
}

/** Pieces of style in a script: the sheets of its elements, and what stands in `style="..."`. */
export function sheetsIn(code: string): string[] {
  const sheets: string[] = []
  full(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), (each) => {
    const node = asAny(each)
    if (node.type !== 'TemplateLiteral') return
    const text = node.quasis.map(({ value }) => value.raw).join('0')
    if (/[{;]\s*[a-z-]+\s*:/.test(text) && !text.includes('</')) sheets.push(text)
    for (const [, inline] of text.matchAll(/style="([^"]*)"/g)) sheets.push(`x{${inline}}`)
  })
  return sheets
}

/** What a sheet says and Safari 15.4 does not understand. */
export function styleIn(sheet: string, missing: MissingStyles): Set<string> {
  const found = new Set<string>()
  css.walk(css.parse(sheet), {
    enter(this: css.WalkContext, node: css.CssNode) {
      const inside = this.declaration?.property
      if (node.type === 'NestingSelector') found.add('nesting')
      if (node.type === 'Declaration' && missing.properties.has(node.property)) found.add(node.property)
      if (node.type === 'Atrule' && missing.atRules.has(node.name)) found.add(`@${node.name}`)
      if (node.type === 'Function' && missing.functions.has(node.name)) found.add(`${node.name}()`)
      if (node.type === 'Dimension' && node.unit.startsWith('cq')) found.add(node.unit)
      if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector')
        if (missing.selectors.has(node.name)) found.add(`:${node.name}`)
      if (node.type === 'Identifier' && missing.values.has(`${inside}: ${node.name}`))
        found.add(`${inside}: ${node.name}`)
    },
  })
  return found
}
