import type { frames as source } from '../nl/frames.ts';
import type { Translated } from '../shape.ts';

export const frames: Translated<typeof source> = {
  type: {
    label: 'Type de question',
    pico: 'PICO : traitement ou autre intervention',
    pird: 'PIRD : test diagnostique',
    peo: 'PEO : pronostic ou cause',
    'pico-qualitative': 'PICo : expériences et préférences (qualitatif)',
    pipoh: 'PIPOH : adaptation d’un guide (ADAPTE)',
    narrative: 'Descriptif, sans schéma fixe',
  },
  short: {
    pico: 'PICO',
    pird: 'PIRD',
    peo: 'PEO',
    'pico-qualitative': 'PICo',
    pipoh: 'PIPOH',
    narrative: 'descriptif',
  },
  element: {
    population: 'Patients',
    intervention: 'Intervention',
    professionals: 'Professionnels',
    comparison: 'Comparaison',
    'index-test': 'Test évalué',
    'reference-test': 'Test de référence',
    'target-condition': 'Affection à diagnostiquer',
    exposure: 'Exposition ou facteur',
    interest: 'Phénomène étudié',
    time: 'Temps',
    setting: 'Cadre de soins',
    context: 'Contexte',
    outcomes: 'Résultats',
  },
  help: {
    population: 'Qui : affection, âge, durée, gravité.',
    intervention: 'Ce qui est fait, sous quelle forme et à quelle dose.',
    professionals: 'Qui applique le guide, et pour quels patients.',
    comparison: 'Par rapport à quoi : soins usuels, attente, autre traitement.',
    'index-test': 'Le test ou l’examen dont on veut connaître la valeur.',
    'reference-test': 'Le meilleur test, auquel on compare.',
    'target-condition': 'Ce que le test doit démontrer ou exclure.',
    exposure: 'Le facteur dont on veut connaître le lien avec le résultat.',
    interest: 'L’expérience, l’opinion ou la pratique dont il s’agit.',
    time: 'Combien de temps après le début la mesure est faite.',
    setting: 'Où les soins sont donnés.',
    context: 'Les circonstances dans lesquelles cela se passe.',
    outcomes: 'Ce qui compte pour le patient.',
  },
  approach: {
    label: 'Approche',
    none: 'Pas encore choisie',
    'de-novo': 'Développement nouveau',
    adopt: 'Reprise d’un guide source',
    adapt: 'Adaptation d’un guide source',
    update: 'Mise à jour du propre guide',
  },
  status: {
    label: 'État',
    computed: 'Selon les données : {{status}}',
    differs: 'Selon les données, l’état est : {{status}}.',
    draft: 'ébauche',
    'framework-accepted': 'délimitation approuvée',
    searching: 'recherche',
    evidence: 'preuves',
    considerations: 'considérations',
    recommendation: 'recommandation',
    concept: 'version provisoire',
    final: 'définitif',
  },
  hint: {
    'element-missing': 'Il manque encore cet élément : {{element}}.',
    'two-questions': 'Cela ressemble à deux questions. Séparez-les ou choisissez la plus importante.',
    'no-question-mark': 'La question ne se termine pas par un point d’interrogation.',
    'closed-wording':
      'On ne peut répondre à cette question que par oui ou non. Une question ouverte (quel, comment) laisse plus de place à la réponse.',
    'long-wording':
      'La question compte {{words}} mots. Une question plus courte appelle une réponse plus précise.',
    'no-outcomes': 'Il n’y a pas encore de critères de résultat.',
    'no-critical-outcome': 'Aucun critère de résultat n’a été coté comme critique.',
    'unrated-outcomes_one': '{{count}} critère de résultat n’est pas encore coté.',
    'unrated-outcomes_other': '{{count}} critères de résultat ne sont pas encore cotés.',
    'many-outcomes':
      '{{count}} critères de résultat sont critiques ou importants. Un tableau Summary of Findings en contient sept.',
  },
  sentence: {
    recommended: 'Recommande-t-on {{intervention}} chez {{population}} ?',
    'recommended-compared':
      'Recommande-t-on {{intervention}} plutôt que {{comparison}} chez {{population}} ?',
    effect:
      'Quel est l’effet de l’intervention suivante sur {{outcomes}} chez {{population}} : {{intervention}} ?',
    'effect-compared':
      'Chez {{population}}, quel est, sur {{outcomes}}, l’effet de l’intervention « {{intervention}} » comparée à « {{comparison}} » ?',
    accuracy:
      'Avec quelle exactitude {{index-test}} permet-il de diagnostiquer {{target-condition}} chez {{population}} ?',
    'accuracy-compared':
      'Par rapport à {{reference-test}}, avec quelle exactitude {{index-test}} permet-il de diagnostiquer {{target-condition}} chez {{population}} ?',
    association: 'Quel lien y a-t-il entre {{exposure}} et {{outcomes}} chez {{population}} ?',
    experience: 'Comment {{population}} vivent-ils {{interest}} dans ce contexte : {{circumstances}} ?',
  },
};
