/** What a run of the benchmark leaves behind: one JSON file, checked when it is read again. */
import { z } from 'zod'
import { contestantIds } from './contestants.ts'
import { jobRowsSchema } from './job-rows.ts'

const ms = z.number().nonnegative()

const spreadSchema = z.object({
  least: ms,
  lower: ms,
  median: ms,
  upper: ms,
  count: z.int().positive(),
})

/**
 * Calls a step, averaged over a burst of eight after the warm-up, or over fewer steps of a slow one; `bytes` is the size
 * of all live buffers.
 */
const callsSchema = z.object({
  dispatches: z.number(),
  submits: z.number(),
  buffers: z.number(),
  bindGroups: z.number(),
  readbacks: z.number(),
  bytes: z.number(),
})

/** Why somebody did not take part. */
const absenceSchema = z.enum(['no-device', 'not-built', 'software-webgl', 'too-slow', 'no-time', 'failed', 'stopped'])
const leftOut = { ran: z.literal(false), id: z.enum(contestantIds), why: absenceSchema, detail: z.string() }

const entrySchema = z.discriminatedUnion('ran', [
  z.object({
    ran: z.literal(true),
    id: z.enum(contestantIds),
    openMs: ms,
    /** The first step alone, compilation included. */
    firstStepMs: ms,
    /** Milliseconds a step, one timing a round. */
    step: spreadSchema,
    /** Steps in a timing. */
    burst: z.int().positive(),
    /** Losses of the first steps of the common run, nats: ten, or as many as a slow one had time for. */
    losses: z.array(z.number().nullable()),
    /** Largest relative difference from the reference's losses; null without a reference. */
    difference: z.number().nullable(),
    agrees: z.boolean().nullable(),
    calls: callsSchema.nullable(),
  }),
  z.object(leftOut),
])

const raceSchema = z.object({
  name: z.string(),
  vocab: z.int(),
  context: z.int(),
  layers: z.int(),
  width: z.int(),
  heads: z.int(),
  rows: z.int(),
  /** Whose losses the others are compared with. */
  reference: z.enum(contestantIds).nullable(),
  entries: z.array(entrySchema),
})

/** So many forks in one job: milliseconds a step of one fork, one timing a job of so many steps each. */
const forkPointSchema = z.discriminatedUnion('ran', [
  z.object({
    ran: z.literal(true),
    id: z.enum(contestantIds),
    count: z.int(),
    steps: z.int().positive(),
    step: spreadSchema,
  }),
  z.object({ ...leftOut, count: z.int() }),
])

/** One job against one fork after another, milliseconds. */
const populationSchema = z.discriminatedUnion('ran', [
  z.object({
    ran: z.literal(true),
    id: z.enum(contestantIds),
    forks: z.int(),
    steps: z.int().positive(),
    together: ms,
    inTurn: ms,
  }),
  z.object({ ...leftOut, forks: z.int() }),
])

const machineSchema = z.object({
  where: z.string(),
  processor: z.string().nullable(),
  threads: z.int(),
  browser: z.string(),
  /** The graphics card as the browser names it. Software is never a statement about a card. */
  adapter: z
    .object({ vendor: z.string(), architecture: z.string(), description: z.string(), software: z.boolean() })
    .nullable(),
  /** Whether threads may share memory (the page is isolated from other origins). */
  isolated: z.boolean(),
})

export const benchReportSchema = z.object({
  format: z.literal(2),
  made: z.iso.datetime(),
  machine: machineSchema,
  races: z.array(raceSchema),
  /** The classroom shape at other widths. */
  widths: z.array(raceSchema),
  /** More and more forks of the classroom shape. */
  forks: z.array(forkPointSchema),
  /** The control forks of a class, classroom shape. */
  populations: z.array(populationSchema),
  /** From the order to train to the first loss that the page hears of, by the app's own lab. */
  firstPoint: z.object({ engine: z.string(), fresh: ms, again: ms }).nullable(),
})

/**
 * What `npm run bench` writes: the browser's report, Node's, and the host's own work on a device that computes nothing.
 * It is written as it grows, so a run that was stopped leaves one that is not finished.
 */
export const benchFileSchema = z.object({
  finished: z.boolean(),
  browser: benchReportSchema.nullable(),
  node: benchReportSchema.nullable(),
  nullDevice: benchReportSchema.nullable(),
  /** The lab's longest jobs in Node. */
  jobs: jobRowsSchema.exactOptional(),
})

export type BenchFile = z.infer<typeof benchFileSchema>
export type BenchReport = z.infer<typeof benchReportSchema>
export type BenchMachine = z.infer<typeof machineSchema>
export type Race = z.infer<typeof raceSchema>
export type Entry = z.infer<typeof entrySchema>
export type RanEntry = Extract<Entry, { ran: true }>
export type ForkPoint = z.infer<typeof forkPointSchema>
export type Population = z.infer<typeof populationSchema>
export type Absence = z.infer<typeof absenceSchema>
