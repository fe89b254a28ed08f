import type { overview as source } from '../nl/overview.ts';
import type { Translated } from '../shape.ts';

export const overview: Translated<typeof source> = {
  standing: {
    waiting: 'Le projet peut commencer par : {{phases}}',
    active_one: 'Phase en cours : {{phases}}',
    active_other: 'Phases en cours : {{phases}}',
    between: 'La phase suivante est : {{phases}}',
    done: 'Toutes les phases sont terminées',
  },
  contents: 'Jusqu’à présent {{questions}}, {{sections}} et {{recommendations}}.',
  questions_one: '{{count}} question clinique',
  questions_other: '{{count}} questions cliniques',
  sections_one: '{{count}} section',
  sections_other: '{{count}} sections',
  recommendations_one: '{{count}} recommandation',
  recommendations_other: '{{count}} recommandations',
  missing_zero: 'Le fil est complet.',
  missing_one: 'Il manque {{count}} maillon dans le fil.',
  missing_other: 'Il manque {{count}} maillons dans le fil.',
  notBegun: 'Ce projet ne contient encore rien. Le fil commence par le premier problème.',
  next: 'Ce qu’il faut faire maintenant',
  nothingNext: 'Rien n’est en attente.',
  gaps: 'Lacunes dans le fil',
  noGaps:
    'Il n’y a pas de lacunes : chaque problème mène, par une question, à une recommandation avec un indicateur.',
  wholeHistory: 'Tout l’historique',
  tabs: { who: 'Qui', planning: 'Planning', history: 'Historique' },
  who: {
    body: 'Groupe',
    seats: 'Sièges',
    named: 'Occupés',
  },
  progress: {
    title: 'Progression le long du fil',
    'bottleneck-without-question': 'Problèmes avec une question',
    'question-without-section': 'Questions avec un texte',
    'section-empty': 'Sections rédigées',
    'question-without-recommendation': 'Questions avec recommandation',
    'recommendation-without-strength': 'Recommandations avec une force',
    'recommendation-without-indicator': 'Recommandations avec indicateur',
    'question-without-bottleneck': 'Questions avec un problème',
    'recommendation-without-question': 'Recommandations avec question',
  },
};
