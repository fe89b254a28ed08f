import type { FaultKind } from '../../faults.ts';

/** What `check` can find wrong with a project file. */
export const faults: Record<FaultKind, string> = {
  database: 'Le fichier de base de données est endommagé : {{reason}}',
  'entry-changed': 'La ligne {{seq}} du journal a été modifiée après coup ({{table}} {{rowId}}).',
  'entry-missing': 'La ligne {{seq}} du journal manque.',
  'row-unlogged': 'Le contenu de {{table}} {{rowId}} a été modifié en dehors de Leidraad.',
  'text-unreadable': 'Le texte {{id}} est illisible : {{reason}}',
  'version-altered':
    'La version enregistrée {{label}} a été modifiée après coup : son contenu ne correspond pas à l’empreinte {{hash}}.',
  'version-text-altered':
    'Un texte de la version enregistrée {{label}} manque ou a été modifié après coup (empreinte {{hash}}).',
};
