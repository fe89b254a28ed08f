import type { redline as source } from '../nl/redline.ts';
import type { Translated } from '../shape.ts';

export const redline: Translated<typeof source> = {
  deleted: 'supprimé :',
  movedHere: 'déplacé ici',
  movedAway: 'se trouvait ici :',
  movedAbove: 'se trouvait ci-dessus :',
  marked: 'autre mise en forme',
  inner: 'la note a été modifiée',
  split: 'un nouveau paragraphe commence ici',
  was: {
    paragraph: 'était du texte courant',
    heading: 'était un titre {{level}}',
    bullet_list: 'était une liste à puces',
    ordered_list: 'était une liste numérotée',
    table_cell: 'était une cellule ordinaire',
    table_header: 'était une cellule d’en-tête',
    other: 'propriétés modifiées',
  },
  show: 'Afficher les modifications',
  since: 'Modifications depuis',
  sinceNone: 'ne pas afficher',
  step: 'Modification {{number}} sur {{count}} : {{what}}',
  stepHint: 'Alt ↑ ou Alt ↓ mène à la modification précédente ou suivante.',
};
