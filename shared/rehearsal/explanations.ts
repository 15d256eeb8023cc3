/**
 * What simulated players hand in at the end: right and wrong ideas, so that a host can practise putting two side by side. They
 * are typed, as a person's are: the server that plays them has no page's texts, and they stay in the room as they were handed in.
 */
import type { Language } from '../protocol/languages.ts'

export const explanations: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'It saw many sentences and moved its numbers a little each time it was surprised.',
    'It has saved all our sentences and looks them up.',
    'The loss tells each weight which way to move, and the throttle how far.',
    'It understands cats now.',
    'Our sentences pulled a few weights, but most of what it learned came from the pool.',
    'It counts which word came next most often.',
    'When the throttle was too high it jumped over the valley.',
    'Somebody wrote the answers into it before the lesson.',
  ],
  de: [
    'Es hat viele Sätze gesehen und seine Zahlen bei jeder Überraschung ein bisschen verschoben.',
    'Es hat alle unsere Sätze gespeichert und schlägt sie nach.',
    'Der Verlust sagt jedem Gewicht, wohin es sich bewegen soll, und der Regler, wie weit.',
    'Es versteht jetzt Katzen.',
    'Unsere Sätze haben an ein paar Gewichten gezogen, aber das meiste hat es aus den anderen Sätzen gelernt.',
    'Es zählt, welches Wort am häufigsten als Nächstes kam.',
    'Als der Regler zu hoch stand, ist es über das Tal hinweggesprungen.',
    'Jemand hat ihm vor der Stunde die Antworten hineingeschrieben.',
  ],
  es: [
    'Vio muchas frases y movió sus números un poco cada vez que se sorprendía.',
    'Ha guardado todas nuestras frases y las busca.',
    'La pérdida le dice a cada peso hacia dónde moverse, y el acelerador cuánto.',
    'Ahora entiende a los gatos.',
    'Nuestras frases tiraron de unos pocos pesos, pero casi todo lo aprendió de las otras frases.',
    'Cuenta qué palabra venía después más veces.',
    'Con el acelerador demasiado alto saltó por encima del valle.',
    'Alguien le escribió las respuestas antes de la clase.',
  ],
  fr: [
    'Il a vu beaucoup de phrases et a bougé ses nombres un peu à chaque surprise.',
    'Il a enregistré toutes nos phrases et les consulte.',
    'La perte dit à chaque poids dans quel sens bouger, et la manette jusqu’où.',
    'Il comprend les chats maintenant.',
    'Nos phrases ont tiré sur quelques poids, mais il a surtout appris des autres phrases.',
    'Il compte quel mot venait le plus souvent après.',
    'Avec la manette trop haut, il a sauté par-dessus la vallée.',
    'Quelqu’un y a écrit les réponses avant le cours.',
  ],
  ar: [
    'رأى جملًا كثيرة وحرّك أعداده قليلًا كلما تفاجأ.',
    'حفظ كل جملنا وهو يبحث عنها.',
    'تقول الخسارة لكل وزن في أيّ اتجاه يتحرّك، وتقول ذراع السرعة إلى أيّ حدّ.',
    'صار يفهم القطط.',
    'حرّكت جملنا بعض الأوزان، لكنه تعلّم معظم ما تعلّمه من الجمل الأخرى.',
    'يعدّ أيّ كلمة أتت تاليةً أكثر من غيرها.',
    'حين كانت ذراع السرعة أعلى من اللازم قفز فوق الوادي.',
    'كتب أحدهم الإجابات فيه قبل الدرس.',
  ],
}
