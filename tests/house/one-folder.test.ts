/**
 * A stop is one folder: nothing outside it knows it by name. Its id, its phases and its text keys stand in no other source,
 * and nothing imports from it, but the lists.
 */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync, Visitor, type ESTree } from 'vite'
import { describe, expect, it } from 'vitest'
import { faces } from '../../stops/faces.ts'
import { stops } from '../../stops/rules.ts'

/** The only files that may name stops: the two lists, one line a stop, the lessons that are ready, how long each takes, what schools teach, and which terms are met where. */
const lists = [
  'stops/rules.ts',
  'stops/faces.ts',
  'stops/lessons.ts',
  'stops/minutes.ts',
  'stops/crosswalk.ts',
  'stops/terms.ts',
]

const ids = stops.map(({ id }) => id)
const phases = new Map<string, readonly string[]>()
for (const { id, desk } of faces) phases.set(id, (await desk()).phases)
const keys = new Set(
  globSync('stops/*/face/**/*.en.ts').flatMap((path) =>
    Array.from(readFileSync(path, 'utf8').matchAll(/^ {2}'([^']+)':/gm), ([, key]) => key ?? ''),
  ),
)
const phaseNames = new Set([...phases.values()].flat())

describe('a stop', () => {
  it('is known to nothing outside its folder and the two lists', () => {
    const sources = globSync(['client/**/*.ts', 'server/**/*.ts', 'shared/**/*.ts', 'stops/**/*.ts']).filter(
      (path) => !lists.includes(path) && !path.startsWith('shared/worlds/'),
    )
    expect(sources.length).toBeGreaterThan(500)
    const found = Object.fromEntries(
      sources.map((path) => [path, strangersIn(path, readFileSync(path, 'utf8'))]).filter(([, names]) => names?.length),
    )
    expect(found).toEqual({})
  })

  it('is listed once in each list, by the same id', () => {
    expect(faces.map(({ id }) => id)).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
    expect(
      globSync('stops/*/face')
        .map((path) => path.split('/')[1])
        .toSorted(),
    ).toEqual([...ids].toSorted())
  })
})

describe('this test', () => {
  it.each([
    ["import type { RunView } from '../../stops/run/view-types.ts'", 'imports stops/run'],
    ["const later = () => import('../../stops/flashcard/face/panel.ts')", 'imports stops/flashcard'],
    ["export type { PileView } from '../../stops/pile-of-math/types.ts'", 'imports stops/pile-of-math'],
    ["const plan = ['pile-of-math']", 'pile-of-math'],
    ["if (play.stop === 'run') go()", 'run'],
    ["const plan = ['run']", 'run'],
    ["if (play.phase === 'talk') go()", 'phase talk'],
    ["switch (view.phase) { case 'explain': go() }", 'phase explain'],
    ["if (['train', 'exam'].includes(play.phase)) go()", 'phase train, phase exam'],
    ["const text = textAt('bet.table')", 'bet.table'],
    ['const text = textAt(`stop.run`)', 'stop.run'],
  ])('finds %s', (source, name) => {
    expect(strangersIn('client/screens/x.ts', source).join(', ')).toBe(name)
  })

  it('lets other things be called so', () => {
    expect(strangersIn('client/bench/x.ts', "send({ kind: 'run' }); if (job.kind === 'train') go('read')")).toEqual([])
    expect(strangersIn('stops/run/face/x.ts', "import { t } from './t.ts'; t('bet.table')")).toEqual([])
  })
})

/** Names of stops that this source has no business with. */
function strangersIn(path: string, source: string): string[] {
  const own = path.startsWith('stops/') && path.split('/').length > 2 ? (path.split('/')[1] ?? null) : null
  const found = new Set<string>()
  const lookAt = (target: string) => {
    const stop = target.startsWith('.') ? /^stops\/([^/]+)\//.exec(join(dirname(path), target))?.[1] : undefined
    if (stop !== undefined && stop !== own) found.add(`imports stops/${stop}`)
  }
  const ofOwn = (key: string) => own !== null && globKeys(own).has(key)
  /** Literals that say what kind of other thing something is. */
  const elsewhere = new Set<ESTree.Node>()
  const word = (node: ESTree.Node, value: unknown) => {
    if (typeof value !== 'string' || elsewhere.has(node)) return
    if (ids.includes(value) && value !== own) found.add(value)
    if (keys.has(value) && !ofOwn(value)) found.add(value)
  }
  const phase = (...nodes: readonly (ESTree.Node | null)[]) => {
    for (const node of nodes) {
      const values = node?.type === 'ArrayExpression' ? node.elements : [node]
      for (const each of values)
        if (each?.type === 'Literal' && typeof each.value === 'string' && phaseNames.has(each.value) && own === null)
          found.add(`phase ${each.value}`)
    }
  }
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path} cannot be read`)
  const marks = new Visitor({
    Property: ({ key, value }) => {
      if (key.type !== 'Identifier' || !notStops.has(key.name)) return
      elsewhere.add(value)
      // `ask: z.literal('run')`, of a message.
      if (value.type === 'CallExpression') for (const each of value.arguments) elsewhere.add(each)
    },
    BinaryExpression: ({ left, right }) => {
      if (left.type === 'MemberExpression' && nameOf(left) !== null && notStops.has(nameOf(left) ?? ''))
        elsewhere.add(right)
    },
    TSPropertySignature: ({ key, typeAnnotation }) => {
      const type = typeAnnotation?.typeAnnotation
      if (key.type === 'Identifier' && notStops.has(key.name) && type?.type === 'TSLiteralType')
        elsewhere.add(type.literal)
    },
    SwitchStatement: ({ discriminant, cases }) => {
      if (discriminant.type !== 'MemberExpression') return
      if (nameOf(discriminant) === 'phase') phase(...cases.map(({ test }) => test))
      if (notStops.has(nameOf(discriminant) ?? '')) for (const { test } of cases) if (test !== null) elsewhere.add(test)
    },
    CallExpression: ({ callee, arguments: given }) => {
      if (callee.type !== 'MemberExpression') return
      const [first] = given
      if (nameOf(callee) === 'includes' && first?.type === 'MemberExpression' && nameOf(first) === 'phase')
        phase(callee.object)
    },
  })
  marks.visit(program)
  new Visitor({
    ImportDeclaration: ({ source: target }) => lookAt(target.value),
    ExportNamedDeclaration: ({ source: target }) => lookAt(target?.value ?? ''),
    ExportAllDeclaration: ({ source: target }) => lookAt(target.value),
    ImportExpression: ({ source: target }) => {
      if (target.type === 'Literal' && typeof target.value === 'string') lookAt(target.value)
    },
    BinaryExpression: ({ left, right }) => {
      if (left.type === 'MemberExpression' && nameOf(left) === 'phase') phase(right)
    },
    Literal: (node) => word(node, node.value),
    TemplateElement: (node) => word(node, node.value.cooked),
  }).visit(program)
  return [...found]
}

/** Fields that name something else than a stop: a message, a job, what a thing is. */
const notStops = new Set(['kind', 'ask', 'type', 'is', 'word', 'was'])

function nameOf({ property }: ESTree.MemberExpression): string | null {
  return property.type === 'Identifier' || property.type === 'PrivateIdentifier' ? property.name : null
}

const ownKeys = new Map<string, ReadonlySet<string>>()
function globKeys(stop: string): ReadonlySet<string> {
  const known = ownKeys.get(stop)
  if (known !== undefined) return known
  const texts = globSync(`stops/${stop}/face/**/*.en.ts`).map((path) => readFileSync(path, 'utf8'))
  const own = new Set(texts.flatMap((text) => Array.from(text.matchAll(/^ {2}'([^']+)':/gm), ([, key]) => key ?? '')))
  ownKeys.set(stop, own)
  return own
}
