/** Why a lab could not run a job. */
export const labTroubles = ['cancelled', 'unknown-checkpoint', 'bad-job', 'engine-failed'] as const
export type LabTrouble = (typeof labTroubles)[number]

export class LabError extends Error {
  override readonly name = 'LabError'
  readonly trouble: LabTrouble
  constructor(trouble: LabTrouble, message: string) {
    super(message)
    this.trouble = trouble
  }
}
