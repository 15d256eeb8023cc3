/**
 * A pack file as text that people can read and compare: one sentence, rack or probe a line.
 */
import type { PackFile } from './schema.ts'

export function packText(file: PackFile): string {
  const fields = Object.entries(file).map(([name, value]) => {
    const isList = Array.isArray(value) && typeof value[0] === 'object'
    return `  ${JSON.stringify(name)}: ${isList ? lines(value) : JSON.stringify(value)}`
  })
  return `{\n${fields.join(',\n')}\n}\n`
}

function lines(items: readonly unknown[]): string {
  return `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
}
