/** The lab's longest jobs, by our own engine and by tfjs: what `npm run bench` keeps of them, and their table. */
import { z } from 'zod'

const jobRowSchema = z.object({
  name: z.enum(['slice', 'population', 'influence']),
  /** How much there is to do, in words. */
  work: z.string(),
  id: z.enum(['wasm-simd', 'tfjs-wasm']),
  /** Of the whole job; where only a part of it was done, by proportion. */
  ms: z.number().nonnegative(),
  /** Of the processor, likewise: what a machine that is shared with others does not stretch. */
  cpuMs: z.number().nonnegative(),
  part: z.number().positive().max(1),
  /** It came to the same numbers as our own engine, up to what any two engines may differ by; null: it is that one. */
  agrees: z.boolean().nullable(),
})
export const jobRowsSchema = z.array(jobRowSchema)
export type JobRow = z.infer<typeof jobRowSchema>

/** Lines of a Markdown table. */
export function jobCells(rows: readonly JobRow[]): string[][] {
  return [...Map.groupBy(rows, ({ name }) => name)].map(([name, both]) => {
    const [own, other] = (['wasm-simd', 'tfjs-wasm'] as const).map((id) => both.find((row) => row.id === id))
    const agrees = other?.agrees
    return [
      name,
      both[0]?.work ?? '',
      seconds(own?.ms),
      seconds(own?.cpuMs),
      seconds(other?.ms),
      seconds(other?.cpuMs),
      own === undefined || other === undefined ? '' : (other.cpuMs / own.cpuMs).toFixed(1),
      agrees === true ? 'yes' : agrees === false ? 'no' : '',
    ]
  })
}

function seconds(ms: number | undefined): string {
  return ms === undefined ? '' : (ms / 1000).toPrecision(3)
}
