import type { questions as source } from '../nl/questions.ts';
import type { Translated } from '../shape.ts';

export const questions: Translated<typeof source> = {
  title: 'Questions cliniques',
  lead: 'Les questions auxquelles le guide répond, chacune avec ce qui en est issu.',
  one: 'Question clinique {{number}}',
  add: 'Nouvelle question clinique',
  shortTitle: 'Titre court',
  text: 'Question',
  textPlaceholder: '… est-il recommandé chez les patients atteints de … ?',
  kind: 'Type',
  cameFrom: 'Problèmes dont provient cette question',
  linkBottleneck: 'Relier un problème',
  noBottleneck: 'sans problème',
  noSection: 'sans texte',
  noRecommendation: 'sans recommandation',
  recommendations_one: '{{count}} recommandation',
  recommendations_other: '{{count}} recommandations',
  removed: 'La question clinique {{number}} a été supprimée',
  empty: {
    title: 'Pas encore de questions cliniques',
    text: 'Appuyez sur N et tapez la première question. Reliez-la ensuite aux problèmes dont elle provient.',
  },
  framework: {
    title: 'Cadre',
    about: 'À qui le guide s’adresse, où il s’applique et qui l’utilise.',
    statement: 'Énoncé {{number}}',
    add: 'Ajouter un énoncé',
    new: 'Nouvel énoncé',
    removed: 'L’énoncé a été supprimé',
  },
};
