import type { thread as source } from '../nl/thread.ts';
import type { Translated } from '../shape.ts';

export const thread: Translated<typeof source> = {
  title: 'Fil',
  kind: {
    bottleneck: 'Problème',
    question: 'Question clinique',
    section: 'Texte',
    recommendation: 'Recommandation',
    indicator: 'Indicateur',
  },
  gap: {
    bottleneck: 'Pas encore de problème',
    question: 'Pas encore de question clinique',
    section: 'Pas encore de texte',
    recommendation: 'Pas encore de recommandation',
    indicator: 'Pas encore d’indicateur',
  },
};
