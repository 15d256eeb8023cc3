/** A real training that begins where a picture begins: where it casts its shadow, how low it is, and what of its way is seen. */
import { z } from 'zod'
import { batchOf, corpusSentences, drawer } from '../batches.ts'
import { inBits, inShares, inSize } from '../compare.ts'
import { jobKind } from '../job-kind.ts'
import { checkMarks } from '../marks.ts'
import { examine } from '../exam.ts'
import { ground, groundOf, offShelf, place, seenIn } from '../plane.ts'
import { bits, corpus, count, id, rule, sampling, share, steps, type Of } from '../shapes.ts'

const job = z.object({
  kind: z.literal('way'),
  id,
  from: id,
  on: ground,
  corpus,
  sampling,
  /** Number of its first batch. */
  firstStep: count,
  rule,
  /** Steps after which it is looked at, ascending. */
  marks: z.array(steps).min(1).max(100),
})
const seen = place.extend({
  step: count,
  /** Share of the squared distance from its beginning that lies in the picture. */
  share,
  /** Loss on the ground's sentences, bits. */
  bits,
})
const report = z.object({ jobId: id, kind: z.literal('way'), seen: z.array(seen) })

export type Seen = Of<typeof seen>

export const way = jobKind(job, report, {
  trains: true,
  async run({ id, from, on, corpus, sampling, firstStep, rule, marks }, tools): Promise<Of<typeof report>> {
    checkMarks(marks)
    const plane = offShelf(tools.take(from))
    const questions = groundOf(tools, on).map((tokens) => ({ tokens }))
    const engine = await tools.open(plane.from)
    const draw = drawer(corpusSentences(tools.pack, corpus), sampling)
    const found: Seen[] = []
    let step = 0
    for (const mark of marks) {
      for (; step < mark; step++) {
        await engine.train([batchOf(plane.from.config, draw(firstStep + step))], rule)
        await tools.breathe()
      }
      const { bits } = await examine(engine, questions)
      found.push({ step, bits, ...seenIn(plane, await engine.save()) })
    }
    return { jobId: id, kind: 'way', seen: found }
  },
  answers: ({ marks }, { seen }) =>
    seen.length === marks.length &&
    seen.every(({ step, x, y, bits }, i) => step === marks[i] && Number.isFinite(x + y + bits)),
  differences: (a, b) =>
    a.seen.flatMap((one, i) => {
      const other = b.seen[i]
      return [
        inBits(`way, step ${one.step}`, one.bits, other?.bits),
        inShares(`way, step ${one.step}`, [one.share], other === undefined ? [] : [other.share]),
        inSize(`place, step ${one.step}`, [one.x, one.y], other === undefined ? [] : [other.x, other.y]),
      ]
    }),
})
