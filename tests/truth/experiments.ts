/** The law of play, then all experiments in the order of the table of ideas. */
import { s1, s2, s3 } from './cuts.ts'
import { x9, x11, x14 } from './data.ts'
import { x4, x5, x6 } from './downhill.ts'
import type { Experiment } from './finding.ts'
import { x1, x2, x3 } from './flashcards.ts'
import { b1, b2, b3 } from './banks.ts'
import { b4, b5, b6 } from './blank.ts'
import { l3 } from './bets.ts'
import { w2, w3, w4, w5 } from './books.ts'
import { d1 } from './depot.ts'
import { t1, w1 } from './worlds.ts'
import { z1, z2, z3, z4, z5 } from './capsule.ts'
import { k1, k2, k3, k4, k5 } from './kitchen.ts'
import { k6 } from './kitchen-worst.ts'
import { h1, h2, h3, h4 } from './fog.ts'
import { g1, g2, g3, g4 } from './garage.ts'
import { j1, j2 } from './judges.ts'
import { y1, y2, y3 } from './mirror.ts'
import { m1, m2, m3 } from './moves.ts'
import { o1, o2, o3 } from './oracle.ts'
import { l1 } from './law.ts'
import { f3, f4 } from './lift.ts'
import { p1, p2, p3, p4, p5 } from './parrot.ts'
import { e1 } from './receipt.ts'
import { e2 } from './receipt-law.ts'
import { r1, r2, r3, r4 } from './release.ts'
import { n4 } from './bids.ts'
import { n1, n2, n3 } from './specialist.ts'
import { f1, f2 } from './spotlight.ts'
import { v5 } from './flattery.ts'
import { v1, v2, v3, v4, v6 } from './signal.ts'
import { u1, u2 } from './update.ts'
import { l4 } from './stops.ts'
import { c1, c2 } from './warm.ts'
import { l2 } from './throttle-law.ts'

export const experiments: readonly Experiment[] = [
  l1,
  l2,
  l3,
  l4,
  d1,
  w1,
  t1,
  x1,
  x2,
  x3,
  x4,
  x5,
  x6,
  x9,
  x11,
  x14,
  k1,
  k2,
  k3,
  k4,
  k5,
  k6,
  s1,
  s2,
  s3,
  p1,
  p2,
  p3,
  p4,
  p5,
  f1,
  f2,
  f3,
  f4,
  b1,
  b2,
  b3,
  b4,
  b5,
  b6,
  m1,
  m2,
  m3,
  c1,
  c2,
  h1,
  h2,
  h3,
  h4,
  g1,
  g2,
  g3,
  g4,
  o1,
  o2,
  o3,
  n1,
  n2,
  n3,
  n4,
  v1,
  v2,
  v3,
  v4,
  v5,
  v6,
  y1,
  y2,
  y3,
  j1,
  j2,
  u1,
  u2,
  z1,
  z2,
  z3,
  z4,
  z5,
  w2,
  w3,
  w4,
  w5,
  r1,
  r2,
  r3,
  r4,
  e1,
  e2,
]
