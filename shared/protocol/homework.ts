/**
 * Doors of homework. The teacher's secret travels in the header `x-host-secret`, as a room's does.
 *
 * POST   /api/homework                CreateHomework -> CreatedHomework
 * GET    /api/homework/:id            -> HomeworkInfo: what whoever has the link is told
 * POST   /api/homework/:id/results    HomeworkResult -> 204. The same once more counts once; fewer stops than before change nothing
 * GET    /api/homework/:id/results    teacher: HomeworkDesk
 * POST   /api/homework/:id/deletion   teacher: everything about it is deleted; 202 when the disk follows soon
 */
import { z } from 'zod'
import type { DoneStop } from '../homework/result.ts'
import type { Window } from '../homework/window.ts'
import { planSchema } from '../lessons/plan-schema.ts'
import { isPlan } from '../match/plan.ts'
import type { Stops } from '../match/stop.ts'
import { classCodeSchema } from './http.ts'

/** `stops`: those that this server knows. Whether the dates are within reason, the clock says. */
export const createHomeworkSchema = (stops: Stops) =>
  z.strictObject({
    plan: planSchema.refine((plan) => isPlan(plan, stops)),
    opens: z.int().min(0),
    ends: z.int().min(0),
    classCode: classCodeSchema,
  })
export type CreateHomework = z.infer<ReturnType<typeof createHomeworkSchema>>

export interface CreatedHomework {
  /** 96 random bits; the link has it. */
  readonly id: string
  readonly secret: string
}

/** Times in ms since 1970. */
export interface HomeworkInfo extends Window {
  /** As in a link (lessons/plan-link.ts): a page that knows other stops can say so. */
  readonly plan: string
  /** By the server's clock: the device's may be wrong. */
  readonly now: number
  /** Until then results are taken. */
  readonly taken: number
}

export interface HomeworkDesk extends HomeworkInfo {
  readonly classCode: string | null
  /** When it is deleted by itself. */
  readonly goes: number
  readonly devices: readonly DeviceRow[]
}

export interface DeviceRow {
  /** 32 bits, by which its owner and the teacher know it (client/homework/sign.ts). */
  readonly mark: number
  readonly at: number
  readonly stops: readonly DoneStop[]
}
