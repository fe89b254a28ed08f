import type { exportDialog as source } from '../nl/export-dialog.ts';
import type { Translated } from '../shape.ts';

export const exportDialog: Translated<typeof source> = {
  title: 'Exporter',
  document: 'Document',
  documents: {
    guideline: 'Projet de guide',
    accountability: 'Justification',
    module: 'Module',
    card: 'Carte de synthèse',
  },
  aboutDocument: {
    guideline: 'Le guide de pratique avec tous les paragraphes, recommandations et annexes.',
    accountability:
      'La justification et les explications : comment le guide a été élaboré, du problème à la validation.',
    module: 'Un paragraphe avec tout ce qu’il contient, sous les numéros du guide complet.',
    card: 'Une ou deux pages pour la pratique : les recommandations clés.',
  },
  module: 'Paragraphe',
  chooseModule: 'Choisissez un paragraphe',
  redlineFrom: 'Montrer les modifications depuis',
  noRedline: 'ne pas montrer de modifications',
  format: 'Format du fichier',
  formats: { docx: 'Word (DOCX)', pdf: 'PDF', html: 'Page web (HTML)', md: 'Markdown' },
  about: {
    docx: 'Un document Word avec styles de titres, tableaux et notes, à modifier ou à diffuser.',
    pdf: 'Un PDF accessible, à lire et à imprimer, avec table des matières, signets et figures décrites.',
    html: 'Un seul fichier qui s’ouvre dans tout navigateur, même sans internet.',
    md: 'Du texte avec de simples signes pour les titres, les listes et les tableaux, pour les sites web et la gestion de versions. Les cellules fusionnées sont séparées.',
  },
  redline: {
    start: 'Vers Word avec les modifications',
    title: 'Modifications dans Word',
    about:
      'Le fichier Word contient le guide entier, avec toutes les modifications en suivi. Tout refuser donne l’ancien texte, tout accepter le nouveau.',
  },
  comments: 'Reprendre les commentaires en marge (discussion et dernier tour de commentaires)',
  version: 'Version',
  language: 'Langue des titres et des termes',
  aboutWorking: 'Le texte tel qu’il est maintenant.',
  aboutVersion: 'Telle qu’elle a été figée ; plus rien n’y change.',
  aboutRedline: {
    since: 'Barré et souligné dans le texte ; dans Word, comme modifications suivies.',
    document: 'Seul le projet de guide peut montrer les modifications.',
    format: 'Ce format ne peut pas montrer les modifications.',
    none: 'Il n’y a pas encore de version antérieure à laquelle comparer.',
  },
  aboutLanguage:
    'Les mots fixes comme « Recommandation » et « Sommaire ». Le texte lui-même n’est pas traduit.',
  making: 'Création du document…',
  receiving: 'Réception du document, {{size}}',
  done: '{{name}} a été téléchargé ({{size}}).',
  stored: '{{name}} a été téléchargé.',
  start: 'Exporter',
};
