import type { kngfSteps as source } from '../nl/kngf-steps.ts';
import type { Translated } from '../shape.ts';

export const kngfSteps: Translated<typeof source> = {
  reasons: {
    name: 'Recueillir les motifs',
    purpose: 'Justifier pourquoi le guide doit être élaboré ou révisé.',
    product: 'registre des motifs',
  },
  'earlier-versions': {
    name: 'Recenser les versions antérieures',
    purpose: 'Savoir ce qui existe et quelles parties ont été adaptées entre-temps.',
    product: 'relevé des versions',
  },
  'policy-context': {
    name: 'Décrire le contexte politique',
    purpose: 'Montrer quelle politique et quelles parties demandent le guide.',
    product: 'description du contexte',
  },
  preconditions: {
    name: 'Fixer les conditions',
    purpose: 'Convenir des exigences de l’élaboration.',
    product: 'liste des conditions',
  },
  assignment: {
    name: 'Définir la mission et le mode de développement',
    purpose: 'Fixer le commanditaire, les moyens et la façon de travailler.',
    product: 'mission ou proposition de projet',
  },
  organisations: {
    name: 'Inviter les organisations',
    purpose: 'Associer toutes les parties concernées par le sujet.',
    product: 'liste des organisations participantes',
  },
  'project-group': {
    name: 'Composer le groupe de projet',
    purpose: 'Pourvoir le groupe des auteurs, le groupe de travail et le groupe de résonance, avec mandat.',
    product: 'tableau du groupe de projet',
  },
  declarations: {
    name: 'Faire déclarer les intérêts',
    purpose: 'Limiter l’influence des conflits d’intérêts.',
    product: 'déclarations d’intérêts évaluées',
  },
  'bottleneck-inventory': {
    name: 'Inventorier les problèmes',
    purpose: 'Entendre ce que soignants et patients rencontrent en pratique.',
    product: 'liste des problèmes',
  },
  framework: {
    name: 'Délimiter le sujet',
    purpose: 'Établir pour qui, où et pour quelles professions le guide vaut.',
    product: 'délimitation dans le cadre',
  },
  'key-questions': {
    name: 'Formuler les questions cliniques',
    purpose: 'Transformer les problèmes en questions auxquelles le guide répond.',
    product: 'questions dans le cadre',
  },
  outcomes: {
    name: 'Pondérer les critères de résultat',
    purpose: 'Déterminer quels résultats sont cruciaux ou importants pour les patients.',
    product: 'critères pondérés par question',
  },
  planning: {
    name: 'Établir le planning',
    purpose: 'Convenir du début et de la fin de chaque phase.',
    product: 'planning',
  },
  acceptance: {
    name: 'Accepter le cadre',
    purpose: 'Le groupe de travail approuve la délimitation et les questions.',
    product: 'cadre accepté',
  },
  literature: {
    name: 'Rechercher la littérature',
    purpose: 'Trouver les études disponibles par question.',
    product: 'justification de la recherche',
  },
  evidence: {
    name: 'Résumer et grader les preuves',
    purpose: 'Établir par résultat ce que l’on sait et avec quelle certitude (GRADE).',
    product: 'tableaux de preuves et résumé des résultats',
  },
  considerations: {
    name: 'Décrire les considérations',
    purpose: 'Peser ce qui compte à côté des preuves : préférences, coûts, faisabilité.',
    product: 'autres considérations par question',
  },
  meetings: {
    name: 'Tenir les réunions',
    purpose: 'Aboutir à des recommandations avec les deux groupes.',
    product: 'procès-verbaux et décisions',
  },
  recommendations: {
    name: 'Formuler les recommandations',
    purpose: 'Dire par question ce qui est recommandé et avec quelle force.',
    product: 'projets de recommandations',
  },
  draft: {
    name: 'Rédiger le projet de guide',
    purpose: 'Réunir le tout en un texte prêt à être commenté.',
    product: 'projet de guide',
  },
  'comment-project-group': {
    name: 'Commentaires du groupe de projet',
    purpose: 'Le groupe de travail et le groupe de résonance lisent d’abord le projet.',
    product: 'commentaires, tour 1',
  },
  'comment-field': {
    name: 'Commentaires des organisations et utilisateurs',
    purpose: 'Faire réagir toutes les parties et un large groupe d’utilisateurs.',
    product: 'commentaires, tour 2',
  },
  'comment-processing': {
    name: 'Traiter les commentaires',
    purpose: 'Décider de chaque commentaire et justifier la décision.',
    product: 'tableau des réponses',
  },
  'comment-meeting': {
    name: 'Discuter les commentaires',
    purpose: 'Les deux groupes arrêtent ensemble le texte.',
    product: 'texte arrêté sur le fond',
  },
  language: {
    name: 'Réviser la langue',
    purpose: 'Rendre le texte clair et univoque.',
    product: 'texte révisé',
  },
  consistency: {
    name: 'Vérifier la cohérence',
    purpose: 'Accorder renvois, tableaux et recommandations.',
    product: 'texte vérifié',
  },
  'digital-format': {
    name: 'Réaliser la forme numérique',
    purpose: 'Offrir le guide sous une forme numérique accessible et pratique (édition 2025).',
    product: 'guide numérique',
  },
  freeze: {
    name: 'Figer la version à autoriser',
    purpose: 'Garantir que les conseils décident d’un seul et même texte.',
    product: 'version à autoriser',
  },
  authorisation: {
    name: 'Demander l’autorisation',
    purpose: 'Obtenir l’accord des conseils de toutes les parties.',
    product: 'lettres d’autorisation',
  },
  publication: {
    name: 'Publier',
    purpose: 'Rendre le guide disponible, avec version et date, sur la plateforme.',
    product: 'guide publié',
  },
  register: {
    name: 'Proposer au Zorginstituut',
    purpose: 'Faire inscrire le guide au registre des standards de qualité.',
    product: 'demande d’inscription',
  },
  programme: {
    name: 'Établir le programme d’implémentation',
    purpose: 'Déterminer quels produits et canaux atteignent la pratique.',
    product: 'programme d’implémentation',
  },
  indicators: {
    name: 'Choisir les indicateurs',
    purpose: 'Établir à quoi l’on voit que les recommandations sont suivies.',
    product: 'indicateurs',
  },
  products: {
    name: 'Réaliser les produits',
    purpose: 'Dériver du guide résumé, information aux patients et outils.',
    product: 'produits dérivés',
  },
  training: {
    name: 'Former et diffuser',
    purpose: 'Faire connaître le guide par exposés, articles et e-learning.',
    product: 'formations données',
  },
  monitoring: {
    name: 'Suivre l’usage et les nouvelles preuves',
    purpose: 'Voir si le guide est utilisé et reste exact.',
    product: 'rapport d’évaluation',
  },
  review: {
    name: 'Décider de la mise à jour',
    purpose: 'Maintenir, adapter ou réviser, au plus tard cinq ans après la publication.',
    product: 'décision motivée',
  },
};
