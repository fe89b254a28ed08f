import type { abbreviations as source } from '../nl/abbreviations.ts';
import type { Translated } from '../shape.ts';

export const abbreviations: Translated<typeof source> = {
  title: 'Liste des abréviations',
  lead: 'Les abréviations du guide et leur signification. L’exportation reprend celles que le texte utilise réellement.',
  add: 'Nouvelle abréviation',
  list: 'Abréviations de la liste',
  short: 'Abréviation',
  long: 'En toutes lettres',
  used_one: 'utilisée {{count}} fois',
  used_other: 'utilisée {{count}} fois',
  unused: 'non utilisée',
  alike: 'ressemble à {{short}}',
  places: 'Où elle figure',
  noPlaces:
    'Cette abréviation ne figure nulle part dans le texte. Supprimez-la, ou gardez-la si le texte doit encore venir.',
  place: '{{section}} ({{count}})',
  shortHint: 'Ceci modifie la liste, pas le texte.',
  removed: '« {{short}} » a été retirée de la liste',
  merge: {
    title: 'Fusionner',
    about:
      'La même abréviation figure deux fois dans la liste ? Le texte prend alors partout la graphie choisie, et celle-ci disparaît de la liste.',
    into: 'Fusionner avec',
    done_one: '« {{from}} » a été fusionnée avec « {{into}} » ; {{count}} endroit du texte adapté',
    done_other: '« {{from}} » a été fusionnée avec « {{into}} » ; {{count}} endroits du texte adaptés',
  },
  unlisted: {
    title: 'Dans le texte, pas dans la liste',
    about:
      'Ces abréviations figurent dans le texte. Avec leur signification dans la liste, le guide les explique.',
    none: 'Toutes les abréviations du texte figurent dans la liste.',
    explained: 'expliquée dans le texte',
    undefined: 'expliquée nulle part',
    add: 'Ajouter {{short}} à la liste',
    go: 'Aller à {{short}} dans le texte',
  },
  empty: {
    title: 'Pas encore d’abréviations',
    text: 'Appuyez sur N pour ajouter une abréviation et sa signification.',
  },
  summary: {
    listed_one: '{{count}} abréviation dans la liste',
    listed_other: '{{count}} abréviations dans la liste',
    unused_one: '{{count}} d’entre elles ne figure nulle part dans le texte',
    unused_other: '{{count}} d’entre elles ne figurent nulle part dans le texte',
    unlisted_one: '{{count}} du texte ne figure pas dans la liste',
    unlisted_other: '{{count}} du texte ne figurent pas dans la liste',
    open: 'Ouvrir la liste',
  },
};
