/** What Mirror room may speak of: the first is for everybody. Its sentences stand beside it, and are not needed to choose. */
export const CONTENTS = ['colours', 'jobs'] as const
export type ContentId = (typeof CONTENTS)[number]
