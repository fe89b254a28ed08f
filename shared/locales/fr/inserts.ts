import type { inserts as source } from '../nl/inserts.ts';
import type { Translated } from '../shape.ts';

export const inserts: Translated<typeof source> = {
  search: 'Tapez pour chercher',
  nothing: 'Rien trouvé',
  apply: 'Placer',
  edit: 'Modifier',
  target: {
    section: 'section',
    recommendation: 'recommandation',
    question: 'question clinique',
    table: 'tableau',
    figure: 'figure',
  },
  reference: {
    title: 'Renvoi',
    about: 'Le numéro s’adapte de lui-même lorsque le texte change.',
    field: 'À quoi renvoyez-vous ?',
    unknown: 'Ce à quoi ce renvoi mène n’existe pas (ou plus), ou n’a pas de numéro.',
  },
  live: {
    one: 'Élément issu des données',
    title: 'Élément issu des données',
    about: 'Cet élément suit les données du projet ; vous le modifiez là-bas, pas dans le texte.',
    field: 'Que voulez-vous montrer ?',
  },
  citation: {
    title: 'Citation',
    field: 'Choisissez une source',
    chosen: 'Sources choisies',
    locator: 'Endroit dans la source, par exemple p. 12',
    prefix: 'Texte avant, par exemple « voir aussi »',
    suffix: 'Texte après',
    unknown: 'Source inconnue',
    none: 'Ce projet n’a pas encore de littérature. Ajoutez d’abord des références dans la partie Littérature ; vous les choisirez ensuite ici.',
  },
  abbreviation: {
    title: 'Abréviation',
    about: 'La signification vaut pour tout le projet et figure dans la liste des abréviations.',
    short: 'Abréviation',
    long: 'En toutes lettres',
    known: 'Cette abréviation est déjà dans la liste. Si vous changez la signification, cela vaut partout.',
  },
  figure: {
    title: 'Figure',
    choose: 'Choisir une image (PNG ou JPEG)',
    replace: 'Choisir une autre image',
    alt: 'Description pour qui ne voit pas la figure',
    altHint:
      'Que montre la figure ? Par exemple : diagramme de la sélection, de 1 204 études trouvées à 12 incluses.',
    caption: 'Légende',
    captionHint: 'Avec une légende, la figure reçoit un numéro et vous pouvez y renvoyer.',
    width: 'Largeur : {{width}} % du texte',
    none: 'Cette figure n’a pas encore d’image.',
    missing: 'L’image de cette figure ne se trouve pas dans ce projet.',
    noAlt: 'Encore sans description pour qui ne voit pas la figure.',
  },
};
