import type { recommendations as source } from '../nl/recommendations.ts';
import type { Translated } from '../shape.ts';

export const recommendations: Translated<typeof source> = {
  title: 'Recommandations',
  lead: 'Chaque recommandation avec sa force, la qualité des preuves et ce qui y manque.',
  about:
    'La formulation d’une recommandation figure dans le texte du guide. Indiquez ici sa force, la question à laquelle elle répond et ce qui montre qu’elle est suivie.',
  one: 'Recommandation',
  add: 'Nouvelle recommandation',
  name: 'Titre',
  section: 'Section',
  chooseSection: 'Choisissez une section',
  question: 'Question clinique',
  withoutQuestion: 'sans question clinique',
  strength: 'Force et direction',
  certainty: 'Qualité',
  certaintyOfEvidence: 'Qualité des preuves (GRADE)',
  undecided: 'pas encore déterminée',
  indicators: 'Indicateurs',
  linkIndicator: 'Relier un indicateur',
  openText: 'Ouvrir dans le texte du guide',
  noStrength: 'sans force',
  noQuestion: 'sans question clinique',
  noIndicator: 'sans indicateur',
  needsSection:
    'Créez d’abord une section dans le texte du guide ; une recommandation appartient à une section.',
  removed: '« {{title}} » a été supprimée',
  empty: {
    title: 'Pas encore de recommandations',
    text: 'Appuyez sur N pour créer la première recommandation dans une section.',
  },
};
