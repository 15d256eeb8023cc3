/**
 * Where stops meet what schools have agreed to teach. Only what was read in the source on the day that is named: codes as they
 * stand there, what they are about in our own words. What is not covered is said, and what could not be read is not claimed.
 */

export interface Framework {
  readonly id: string
  readonly name: string
  readonly source: string
  /** ISO date on which codes and wording were read. */
  readonly verified_on: string
  readonly items: readonly { readonly code: string; readonly about: string; readonly stops: readonly string[] }[]
  readonly notCovered: string
}

export const frameworks: readonly Framework[] = [
  {
    id: 'ai4k12',
    name: 'AI4K12, Five Big Ideas, grades 6 to 8',
    source: 'https://studio.code.org/s/aiml-2021/standards',
    verified_on: '2026-11-30',
    items: [
      {
        code: '3-A-i.6-8',
        about: 'How people learn, beside how machine learning does',
        stops: ['flashcard', 'receipt'],
      },
    ],
    notCovered:
      'Perception, search, natural interaction and societal impact as the framework has them. Its other objectives on learning were read only in other people’s lists, so no code of theirs is named here.',
  },
  {
    id: 'csta',
    name: 'CSTA K-12 Computer Science Standards (2017), level 2',
    source: 'https://studio.code.org/s/aiml-2021/standards',
    verified_on: '2026-11-30',
    items: [
      {
        code: '2-DA-09',
        about: 'A computational model is refined by the data that it has made',
        stops: ['run', 'garage', 'oracle', 'time-capsule'],
      },
      {
        code: '2-IC-20',
        about: 'What a technology gives and what it costs',
        stops: ['specialist', 'release-board', 'receipt'],
      },
      {
        code: '2-IC-21',
        about: 'Bias and access in the design of technologies',
        stops: ['split-duel', 'data-kitchen', 'mirror', 'release-board'],
      },
    ],
    notCovered:
      'Programming, networks and computing systems: nobody writes a program at these stops. A newer edition of the standards was not read.',
  },
  {
    id: 'unesco',
    name: 'UNESCO AI competency framework for students (2024)',
    source: 'https://unesdoc.unesco.org/ark:/48223/pf0000391105',
    verified_on: '2026-11-30',
    items: [
      {
        code: 'CG4.1.3.2',
        about:
          'How a model is trained on data, and where data and labels come from (level “Understand”, AI techniques and applications)',
        stops: ['pile-of-math', 'flashcard', 'run', 'data-kitchen', 'parrot', 'signal-box'],
      },
    ],
    notCovered:
      'The levels “Apply” and “Create”, and AI system design: nobody builds a system of their own. Ethics is touched by single stops and not taught as the framework means it.',
  },
  {
    id: 'ailit',
    name: 'AILit Framework of the European Commission and the OECD (2026)',
    source: 'https://ailiteracyframework.org',
    verified_on: '2026-11-30',
    items: [],
    notCovered:
      'It has 19 competences in four domains: engage with, create with, manage and shape AI. Their wording was not read in full, so no stop is matched to any of them.',
  },
]
