import type { commentForms as source } from '../nl/comment-forms.ts';
import type { Translated } from '../shape.ts';

export const commentForms: Translated<typeof source> = {
  title: 'Réaction au projet, tour {{number}}',
  tableTitle: 'Tableau de commentaires',
  you: 'Vos coordonnées',
  questions: 'Questions qui vous sont posées',
  privacy: 'Ce que devient votre réaction',
  required: '{{label}} (à compléter)',
  mark: 'Référence de ce formulaire : {{id}}. Veuillez conserver cette ligne.',
  sheet: 'Commentaires',
  sections: 'Parties',
  field: {
    name: 'Nom et fonction',
    organisation: 'Organisation',
    behalf: 'Au nom de votre organisation ou à titre personnel',
    interests: 'Intérêts',
  },
  column: {
    nr: 'N°',
    section: 'Chapitre, paragraphe ou module',
    page: 'Alinéa, page, ligne',
    quote: 'Texte concerné',
    comment: 'Commentaire',
    proposal: 'Proposition d’adaptation',
    evidence: 'Justification / littérature',
    kind: 'Type',
    priority: 'Importance',
  },
  steps: {
    text: [
      'Complétez vos coordonnées ci-dessous.',
      'Placez un commentaire sur le texte concerné (Révision, Nouveau commentaire) ou modifiez le texte lui-même. Les modifications sont suivies et transmises au groupe de travail comme propositions de texte.',
      'Les alinéas sont numérotés ; vous pouvez y renvoyer dans un commentaire.',
      'Enregistrez le fichier en .docx et renvoyez-le par courriel.',
    ],
    table: [
      'Complétez vos coordonnées et placez chaque commentaire sur sa propre ligne.',
      'Indiquez la partie et, si possible, le numéro de l’alinéa ou la page et la ligne, ou reprenez le texte concerné.',
      'Enregistrez le fichier et renvoyez-le par courriel.',
    ],
  },
};
