/** Anything that a schema lets through, as fast-check draws it: taps that no phone would send, but the door does not stop. */
import fc from 'fast-check'
import { z } from 'zod'
import type { Tap } from '../../shared/match/play.ts'

/** What of JSON Schema the schemas of taps come to. */
interface Shape {
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly type?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Shape | boolean
  readonly items?: Shape
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
}

export function anyTap(schema: z.ZodType<Tap>): fc.Arbitrary<Tap> {
  return anyOf(z.toJSONSchema(schema) as Shape).map((tap) => schema.parse(tap))
}

function anyOf(shape: Shape): fc.Arbitrary<unknown> {
  const options = shape.anyOf ?? shape.oneOf
  if (options !== undefined) return fc.oneof(...options.map(anyOf))
  if ('const' in shape) return fc.constant(shape.const)
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum)
  const { minimum = -1e6, maximum = 1e6, minLength = 0, maxLength = 40, minItems = 0, maxItems = 24 } = shape
  switch (shape.type) {
    case 'null':
      return fc.constant(null)
    case 'integer':
      return fc.oneof(
        { arbitrary: fc.integer({ min: Math.max(minimum, -2), max: Math.min(maximum, 9) }), weight: 6 },
        { arbitrary: fc.integer({ min: Math.max(minimum, -1e6), max: Math.min(maximum, 1e6) }), weight: 1 },
      )
    case 'number':
      return fc.oneof(
        { arbitrary: fc.double({ min: 0, max: 1, noNaN: true }), weight: 3 },
        { arbitrary: fc.double({ min: minimum, max: maximum, noNaN: true }), weight: 1 },
        fc.constant(-0),
      )
    case 'string':
      return fc.oneof(
        fc.string({ minLength, maxLength: Math.min(maxLength, 40) }),
        fc.constantFrom(...['1', '5', 'animals', '__proto__', 'toString'].filter(({ length }) => length <= maxLength)),
      )
    case 'array':
      return fc.array(anyOf(shape.items ?? {}), { minLength: minItems, maxLength: Math.min(maxItems, 8) })
    case 'object':
      return anyObject(shape)
    case undefined:
    default:
      throw new Error(`no taps are drawn of ${JSON.stringify(shape)}`)
  }
}

function anyObject({ properties, required = [], additionalProperties }: Shape): fc.Arbitrary<unknown> {
  if (properties !== undefined) {
    const parts = Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, anyOf(part)]))
    return fc.record(parts, { requiredKeys: [...required] })
  }
  const value = typeof additionalProperties === 'object' ? anyOf(additionalProperties) : fc.constant(null)
  return fc.dictionary(fc.constantFrom('1', '5', 'animals', 'homes', 'nowhere', '__proto__'), value, { maxKeys: 3 })
}
