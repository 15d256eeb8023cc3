/** Loss on the held-out exam, or on given questions. */
import { z } from 'zod'
import { ofExams } from '../compare.ts'
import { examIn, examine, examineEach } from '../exam.ts'
import { jobKind } from '../job-kind.ts'
import { exam, id, questions, type Of } from '../shapes.ts'

const job = z.object({
  kind: z.literal('evaluate'),
  id,
  from: id,
  on: z.union([z.literal('held-out'), questions]),
  /** Also tell the surprise at each sentence. */
  each: z.literal(true).exactOptional(),
})
const report = z.object({ jobId: id, kind: z.literal('evaluate'), exam })

export const evaluate = jobKind(job, report, {
  async run(job, tools): Promise<Of<typeof report>> {
    const engine = await tools.open(tools.take(job.from))
    const questions = examIn(job.on, tools.pack)
    const exam = await examine(engine, questions)
    const each = job.each ? { each: await examineEach(engine, questions) } : {}
    return { jobId: job.id, kind: 'evaluate', exam: { ...exam, ...each } }
  },
  answers: (_job, { exam }) => [exam.bits, exam.keyBits].every(Number.isFinite),
  differences: (a, b) => ofExams('exam', a.exam, b.exam),
  /** The room's model is examined on the room's own exam. */
  withPapers: ({ on }, papers) => (on === 'held-out' ? { on: papers.exam } : {}),
})
