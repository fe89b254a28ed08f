import type { exportDialog as source } from '../nl/export-dialog.ts';
import type { Translated } from '../shape.ts';

export const exportDialog: Translated<typeof source> = {
  title: 'Exporter le guide',
  format: 'Format du fichier',
  formats: { docx: 'Word (DOCX)', html: 'Page web (HTML)' },
  about: {
    docx: 'Un document Word avec styles de titres, tableaux et notes, à modifier ou à diffuser.',
    html: 'Un seul fichier qui s’ouvre dans tout navigateur, même sans internet.',
  },
  redline: {
    start: 'Vers Word avec les modifications',
    title: 'Modifications dans Word',
    about:
      'Le fichier Word contient le guide entier, avec toutes les modifications en suivi. Tout refuser donne l’ancien texte, tout accepter le nouveau.',
  },
  version: 'Version',
  language: 'Langue des titres et des termes',
  making: 'Création du document…',
  receiving: 'Réception du document, {{size}}',
  done: '{{name}} a été téléchargé ({{size}}).',
  stored: '{{name}} a été téléchargé.',
  start: 'Exporter',
};
