import type { FaultKind } from '../../faults.ts';

/** What `check` can find wrong with a project file. */
export const faults: Record<FaultKind, string> = {
  database: 'Le fichier de base de données est endommagé : {{reason}}',
  'entry-changed': 'La ligne {{seq}} du journal a été modifiée après coup ({{table}} {{rowId}}).',
  'entry-missing': 'La ligne {{seq}} du journal manque.',
  'row-unlogged': 'Le contenu de {{table}} {{rowId}} a été modifié en dehors de Leidraad.',
  'text-unreadable': 'Le texte {{id}} est illisible : {{reason}}',
};
