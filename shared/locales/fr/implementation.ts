import type { implementation as source } from '../nl/implementation.ts';
import type { Translated } from '../shape.ts';

export const implementation: Translated<typeof source> = {
  title: 'Indicateurs et évaluation',
  lead: 'Ce qui montre si le guide trouve son chemin.',
  about:
    'Un indicateur mesure si une recommandation est suivie. Choisissez-en un pour voir les recommandations qu’il mesure.',
  one: 'Indicateur {{number}}',
  indicators: 'Indicateurs',
  statements: 'Affirmations après la formation',
  measures: 'Mesure ces recommandations',
  linkRecommendation: 'Relier une recommandation',
  noRecommendation: 'sans recommandation',
  recommendations_one: '{{count}} recommandation',
  recommendations_other: '{{count}} recommandations',
  empty: {
    title: 'Pas encore d’indicateurs',
    text: 'Les indicateurs de ce projet apparaissent ici dès qu’ils sont enregistrés.',
  },
};
