/** Words by which the parts of a teacher's page are told apart, in each language that it is written in. */
import type { Language } from '../protocol/languages.ts'

export interface GuideWords {
  /** Of its special parts, as headings. */
  readonly worksheet: string
  readonly answers: string
  readonly exit: string
  readonly unplugged: string
  /** In bold at the beginning of a paragraph: what it is for, how long it takes, what the exit ticket asks for. */
  readonly goal: string
  readonly minutes: string
  readonly exitAnswer: string
  /** Beginnings of headings. */
  readonly misconceptions: string
  readonly questions: string
}

export const guideWords: Readonly<Record<Language, GuideWords>> = {
  en: {
    worksheet: 'Worksheet',
    answers: 'Answers',
    exit: 'Exit ticket',
    unplugged: 'Without computers',
    goal: 'Goal.',
    minutes: 'Minutes.',
    exitAnswer: 'Exit ticket.',
    misconceptions: 'Misconceptions',
    questions: 'Questions',
  },
  de: {
    worksheet: 'Arbeitsblatt',
    answers: 'Lösungen',
    exit: 'Abschlussfrage',
    unplugged: 'Ohne Computer',
    goal: 'Ziel.',
    minutes: 'Minuten.',
    exitAnswer: 'Abschlussfrage.',
    misconceptions: 'Falsche Vorstellungen',
    questions: 'Fragen',
  },
  es: {
    worksheet: 'Hoja de trabajo',
    answers: 'Respuestas',
    exit: 'Ticket de salida',
    unplugged: 'Sin computadoras',
    goal: 'Objetivo.',
    minutes: 'Minutos.',
    exitAnswer: 'Ticket de salida.',
    misconceptions: 'Ideas equivocadas',
    questions: 'Preguntas',
  },
  fr: {
    worksheet: 'Fiche d’activité',
    answers: 'Corrigé',
    exit: 'Billet de sortie',
    unplugged: 'Sans ordinateur',
    goal: 'Objectif.',
    minutes: 'Minutes.',
    exitAnswer: 'Billet de sortie.',
    misconceptions: 'Idées fausses',
    questions: 'Questions',
  },
  ar: {
    worksheet: 'ورقة العمل',
    answers: 'الإجابات',
    exit: 'بطاقة الخروج',
    unplugged: 'بلا حواسيب',
    goal: 'الهدف.',
    minutes: 'الدقائق.',
    exitAnswer: 'بطاقة الخروج.',
    misconceptions: 'تصوّرات خاطئة',
    questions: 'أسئلة',
  },
}
