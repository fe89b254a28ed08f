import type { FaultKind } from '../../faults.ts';

/** What `check` can find wrong with a project file. */
export const faults: Record<FaultKind, string> = {
  database: 'Het databasebestand is beschadigd: {{reason}}',
  'entry-changed': 'Regel {{seq}} van het logboek is achteraf gewijzigd ({{table}} {{rowId}}).',
  'entry-missing': 'Regel {{seq}} van het logboek ontbreekt.',
  'row-unlogged': 'De inhoud van {{table}} {{rowId}} is buiten Leidraad om gewijzigd.',
  'text-unreadable': 'De tekst {{id}} kan niet worden gelezen: {{reason}}',
  'version-altered':
    'De vastgelegde versie {{label}} is achteraf gewijzigd: de inhoud klopt niet met de hash {{hash}}.',
  'version-text-altered':
    'Een tekst van de vastgelegde versie {{label}} ontbreekt of is achteraf gewijzigd (hash {{hash}}).',
};
