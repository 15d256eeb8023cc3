/** Which training of a class today's is raced with: only a model of the same shape in the same world can be. */
import type { Course, Ghost } from './ghost.ts'
import type { KeptLesson } from './kept-lesson.ts'
import type { Brain } from './types.ts'

/** The latest of these lessons' trainings, the oldest lesson first; null: there is none. */
export function ghostOf(
  lessons: readonly KeptLesson[],
  packId: string,
  { config, rows }: Pick<Brain, 'config' | 'rows'>,
): Ghost | null {
  const shape = shapeOf({ packId, config, rows })
  const courses = lessons.flatMap(({ at, stops }) =>
    stops.flatMap(({ course }) =>
      course !== undefined && shapeOf(course) === shape ? [{ at, points: course.points }] : [],
    ),
  )
  return courses.at(-1) ?? null
}

function shapeOf({ packId, config, rows }: Omit<Course, 'points'>): string {
  const { vocab, context, layers, width, heads, attention } = config
  return JSON.stringify([packId, vocab, context, layers, width, heads, attention, rows])
}
