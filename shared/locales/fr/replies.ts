import type { replies as source } from '../nl/replies.ts';
import type { Translated } from '../shape.ts';

export const replies: Translated<typeof source> = {
  verdict: {
    accepted: 'adoptée',
    partial: 'adoptée en partie',
    refused: 'non adoptée',
    noted: 'pris connaissance',
    'out-of-scope': 'hors du champ',
    deferred: 'reportée',
    question: 'question en retour',
  },
  state: {
    new: 'nouvelle',
    'in-treatment': 'en traitement',
    answered: 'répondue',
    settled: 'clôturée',
  },
  obstacle: {
    'no-decision': 'il n’y a pas encore de décision',
    'no-reason': 'la raison manque',
    'no-answer': 'la réponse avec la question manque',
    'no-change': 'il n’est pas dit quelle modification en découle, ou qu’aucune n’est nécessaire',
    'no-meeting-decision': 'la remarque touche une recommandation ; la décision du groupe de travail manque',
  },
  unfit: {
    'no-wording': 'son auteur ne propose pas d’autre texte',
    lost: 'elle n’a plus de place dans le texte actuel. Choisissez d’abord une place',
    'no-words': 'elle ne porte pas sur des mots précis. Faites vous-même une proposition et liez-la',
    'many-blocks': 'elle couvre plus d’un alinéa. Faites vous-même une proposition et liez-la',
    same: 'le texte est déjà ainsi',
  },
  proposalTitle: 'Remarque {{number}} : {{who}}',
  reopened_one: 'la remarque {{numbers}} a modifié la recommandation sur le fond',
  reopened_other: 'les remarques {{numbers}} ont modifié la recommandation sur le fond',
};
