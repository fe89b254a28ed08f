import type { live as source } from '../nl/live.ts';
import type { Translated } from '../shape.ts';

export const live: Translated<typeof source> = {
  kind: {
    'question-pico': 'PICO d’une question clinique',
    outcomes: 'Critères de résultat d’une question clinique',
    considerations: 'Considérations',
    content: 'Contenu clinique',
    recommendation: 'Recommandation',
    'abbreviation-list': 'Liste des abréviations',
    'project-group': 'Groupe de projet',
    indicators: 'Indicateurs',
    sof: 'Résumé des résultats (SoF)',
    'evidence-profile': 'Profil de preuves (GRADE)',
    prisma: 'Diagramme de flux PRISMA',
    'search-strategies': 'Stratégies de recherche',
    'selection-criteria': 'Critères de sélection',
    'vote-result': 'Résultat d’un vote',
    sources: 'Littérature d’une question clé',
    'agree-domains': 'Scores par domaine des guides sources',
    'source-assessments': 'Évaluation des guides sources (ADAPTE)',
    adaptation: 'Adaptation des recommandations sources d’une question clinique',
    'risk-of-bias': 'Risque de biais des études',
  },
  notInText: 'Les lecteurs ne le voient pas encore : il ne figure pas dans le texte du guide.',
  inText: 'Ceci figure dans le texte du guide et y est tenu à jour.',
  putInText: 'Placer dans le texte du guide',
  openText: 'Vers le texte',
  fault: {
    'kind-unknown':
      'Cet élément a été créé avec une version plus récente de Leidraad et ne peut pas être affiché ici.',
    'target-missing': 'Ce à quoi cet élément renvoie n’existe plus. Supprimez-le ou choisissez autre chose.',
    unreadable: 'Le texte auquel cet élément renvoie ne peut pas être lu.',
    empty: 'Rien n’a encore été consigné à ce sujet ; cet élément se remplira dès que ce sera le cas.',
  },
  pico: {
    caption: '{{type}} de la question clinique {{number}}',
    element: 'Élément',
    content: 'Contenu',
  },
  outcomes: {
    caption: 'Critères de résultat de la question clinique {{number}} et leur importance selon les membres',
    measure: 'Mesure',
    rating: '{{rule}} (étendue)',
  },
  recommendation: { title: 'Recommandation {{number}} : {{title}}' },
  abbreviations: { caption: 'Abréviations utilisées', short: 'Abréviation', long: 'Signification' },
};
