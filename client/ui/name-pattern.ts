/** What the browser lets through in a field for a name: as many letters as the door does, counted as the door counts. */
import { LONGEST_NAME } from '../../shared/match/limits.ts'

/** For an input's `pattern`; spaces around a name go at the door. */
export const namePattern = `\\s*(?:\\P{M}[\\p{M}\\p{Join_Control}]*){0,${LONGEST_NAME}}\\s*`
