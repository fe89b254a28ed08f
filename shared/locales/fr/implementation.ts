import type { implementation as source } from '../nl/implementation.ts';
import type { Translated } from '../shape.ts';

export const implementation: Translated<typeof source> = {
  title: 'Implémentation et évaluation',
  lead: 'Ce qui met le guide en pratique, et ce qui montre s’il trouve son chemin.',
  about: {
    indicators:
      'Un indicateur mesure si une recommandation est suivie. Choisissez-en un pour voir les recommandations qu’il mesure.',
    products:
      'Un produit porte le guide à ceux qui l’utilisent : un résumé, une version pour les patients, une formation. Notez qui le réalise, par quelle voie il paraît et quand.',
    statements:
      'Une affirmation vérifie, après une formation, si l’essentiel est passé ; les participants disent s’ils sont d’accord.',
  },
  view: 'Affichage',
  views: { indicators: 'Indicateurs', products: 'Produits', statements: 'Affirmations après la formation' },
  one: 'Indicateur {{number}}',
  indicators: 'Indicateurs',
  indicatorText: 'Description',
  numerator: 'Numérateur',
  denominator: 'Dénominateur',
  dataSource: 'Source des données',
  dataSourceHint: 'De préférence des données qui existent déjà, sans enregistrement supplémentaire.',
  level: 'Niveau',
  noLevel: 'non déterminé',
  levels: { population: 'population', practice: 'pratique' },
  measures: 'Mesure ces recommandations',
  linkRecommendation: 'Relier une recommandation',
  noRecommendation: 'sans recommandation',
  recommendations_one: '{{count}} recommandation',
  recommendations_other: '{{count}} recommandations',
  product: 'Produit',
  productName: 'Ce qui est réalisé',
  owner: 'Qui',
  channel: 'Comment il parvient aux utilisateurs',
  plannedOn: 'Prévu le',
  doneOn: 'Prêt le',
  done: 'prêt le {{date}}',
  planned: 'prévu le {{date}}',
  unplanned: 'pas encore planifié',
  statementOne: 'Affirmation {{number}}',
  statementText: 'Affirmation',
  add: {
    indicators: 'Ajouter un indicateur',
    products: 'Ajouter un produit',
    statements: 'Ajouter une affirmation',
  },
  removed: '{{name}} est supprimé',
  empty: {
    indicators: {
      title: 'Pas encore d’indicateurs',
      text: 'Un indicateur montre si une recommandation est suivie. Ajoutez-en un et reliez la recommandation qu’il mesure.',
    },
    products: {
      title: 'Pas encore de produits',
      text: 'Par exemple un résumé, une information pour les patients, une formation, un article ou un outil pour le dossier ; avec qui le réalise, comment il parvient aux utilisateurs et quand.',
    },
    statements: {
      title: 'Pas encore d’affirmations',
      text: 'Après une formation, les participants jugent si une affirmation est juste ; on voit ainsi si le guide a trouvé son chemin.',
    },
  },
};
