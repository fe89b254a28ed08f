import type { exportDialog as source } from '../nl/export-dialog.ts';
import type { Translated } from '../shape.ts';

export const exportDialog: Translated<typeof source> = {
  title: 'Exporter le guide',
  format: 'Format du fichier',
  formats: { docx: 'Word (DOCX)', pdf: 'PDF', html: 'Page web (HTML)' },
  about: {
    docx: 'Un document Word avec styles de titres, tableaux et notes, à modifier ou à diffuser.',
    pdf: 'Un PDF accessible, à lire et à imprimer, avec table des matières, signets et figures décrites.',
    html: 'Un seul fichier qui s’ouvre dans tout navigateur, même sans internet.',
  },
  version: 'Version',
  language: 'Langue des titres et des termes',
  making: 'Création du document…',
  receiving: 'Réception du document, {{size}}',
  done: '{{name}} a été téléchargé ({{size}}).',
  stored: '{{name}} a été téléchargé.',
  start: 'Exporter',
};
