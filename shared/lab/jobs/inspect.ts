/** The insides at one place: the next-word guess after the embedding and after each layer, and who looks at whom. */
import { entryAt } from '../../measures/entries.ts'
import { z } from 'zod'
import { parameterTable } from '../../model/config.ts'
import { BOUNDARY } from '../../packs/pack.ts'
import { inShares, inSize, ofTopWords } from '../compare.ts'
import { jobKind } from '../job-kind.ts'
import { count, id, share, words, wordShare, type Of } from '../shapes.ts'
import { topWords } from '../top-words.ts'

const job = z.object({ kind: z.literal('inspect'), id, from: id, context: words })

const view = z.object({
  tokens: z.array(count),
  /** [layers][heads][t]: attention of the last position over the context (boundary first). */
  attention: z.array(z.array(z.array(share))),
  /** [layers + 1]: top words of the logit lens. */
  lens: z.array(z.array(wordShare)),
  /** Norm of the last position's residual stream after each stage. */
  norms: z.array(z.number().min(0)),
  /** The last token's embedding row, as it is. */
  embedding: z.array(z.number()),
})
export type InspectView = Of<typeof view>

const report = z.object({ jobId: id, kind: z.literal('inspect'), view })

export const inspect = jobKind(job, report, {
  async run(job, tools): Promise<Of<typeof report>> {
    const checkpoint = tools.take(job.from)
    const engine = await tools.open(checkpoint)
    const { tokens, attention, hidden, lens } = await engine.inspect([BOUNDARY, ...job.context])
    const { layers: L, heads: nh, width: C, vocab: V } = checkpoint.config
    const t = tokens.length
    const range = (count: number) => [...Array(count).keys()]
    const lastRow = (layer: number, head: number) => ((layer * nh + head) * t + t - 1) * t
    const table = parameterTable(checkpoint.config).find(({ name }) => name === 'embed.token')
    const row = (table?.offset ?? 0) + entryAt(tokens, t - 1) * C
    return {
      jobId: job.id,
      kind: 'inspect',
      view: {
        tokens,
        attention: range(L).map((layer) =>
          range(nh).map((head) => [...attention.subarray(lastRow(layer, head), lastRow(layer, head) + t)]),
        ),
        lens: range(L + 1).map((stage) => topWords(lens.subarray(stage * V, (stage + 1) * V))),
        norms: range(L + 1).map((stage) => {
          const end = (stage + 1) * t * C
          return Math.hypot(...hidden.subarray(end - C, end))
        }),
        embedding: [...checkpoint.weights.subarray(row, row + C)],
      },
    }
  },
  answers: () => true,
  differences: ({ view: one }, { view: other }) => [
    inShares('attention', one.attention.flat(2), other.attention.flat(2)),
    ...one.lens.map((words, stage) => ofTopWords(`guess after stage ${stage}`, words, other.lens[stage] ?? [])),
    inSize('norms', one.norms, other.norms),
    inSize('embedding', one.embedding, other.embedding),
  ],
})
