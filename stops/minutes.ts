/**
 * How long a stop usually takes, in seconds, by how it is played: measured by `npm run pace:minutes`, which writes this file.
 * A whole match of 24 simulated players who read and tap at a person's speed, 4 teams, brain `class`, at the designed pace:
 * seed 1 (2 and 3 gave the same to a tenth of a minute where they were tried). Nobody talks in it: what a teacher says and a class discusses comes on top.
 */
import type { Usual } from '../shared/lessons/usual.ts'

export const usual: Usual = {
  'pile-of-math': { full: 120, express: 96 },
  flashcard: { full: 204, express: 138 },
  run: { full: 798, 'full again': 966, express: 654, 'express again': 768 },
  'data-kitchen': { full: 636, 'full again': 672, express: 258, 'express again': 294 },
  'split-duel': { full: 516, 'full again': 588, express: 354, 'express again': 426 },
  parrot: { full: 600, 'full again': 702, express: 318, 'express again': 408 },
  spotlight: { full: 354, 'full again': 444, express: 264, 'express again': 354 },
  lift: { full: 294, 'full again': 348, express: 240, 'express again': 294 },
  'two-banks': { full: 258, 'full again': 330, express: 192, 'express again': 264 },
  'who-moves': { full: 156, 'full again': 252, express: 102, 'express again': 198 },
  'warm-cold': { full: 180, 'full again': 300 },
  'blank-duel': { full: 294, 'full again': 510, express: 240, 'express again': 456 },
  'fog-hill': { full: 348, 'full again': 534, express: 282, 'express again': 468 },
  garage: { full: 288, 'full again': 366, express: 276, 'express again': 354 },
  oracle: { full: 288, 'full again': 360 },
  'which-book': { full: 624, 'full again': 888, express: 312, 'express again': 576 },
  specialist: { full: 354, 'full again': 408, express: 318, 'express again': 378 },
  departure: { full: 276, express: 180 },
  'signal-box': { full: 432, 'full again': 660 },
  mirror: { full: 462, 'full again': 534, express: 396, 'express again': 468 },
  'judge-duel': { full: 420 },
  'update-day': { full: 234 },
  'time-capsule': { full: 366, 'full again': 492, express: 228, 'express again': 354 },
  'release-board': { full: 336, 'full again': 384, express: 300, 'express again': 354 },
  receipt: { full: 330, express: 132 },
}
