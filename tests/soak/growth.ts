/** Whether a server holds more after many lessons than before them: both times nobody is there, and all rooms sleep. */
import type { Sample } from './probe.ts'

/** What a lesson may leave behind, bytes: less than one view of it. A leak of a room, a seat or a frame is more. */
const MOST_A_LESSON = { heap: 8_192, outside: 8_192, rss: 131_072 }
/** What is made once, whenever it is first needed: compiled code, a page of an allocator. */
const MOST_ONCE = { heap: 2 ** 20, outside: 2 ** 20, rss: 48 * 2 ** 20 }

/** What has grown, in words; empty when nothing has. */
export function growth(before: Sample, after: Sample, lessons: number): string[] {
  const bytes = (['heap', 'outside', 'rss'] as const).flatMap((what) => {
    const grown = after[what] - before[what]
    const most = MOST_ONCE[what] + lessons * MOST_A_LESSON[what]
    return grown > most ? [`${what} grew by ${grown} bytes in ${lessons} lessons, ${most} are allowed`] : []
  })
  const handles = after.handles > before.handles ? [`${after.handles - before.handles} handles were left open`] : []
  const rooms = after.rooms > 0 ? [`${after.rooms} rooms are still in memory`] : []
  return [...bytes, ...handles, ...rooms]
}
