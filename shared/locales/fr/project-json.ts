/** A whole project as JSON: reading it in, and what can be wrong with it. */
export const projectJson = {
  imported_one: 'Créé : {{path}} ({{count}} ligne)',
  imported_other: 'Créé : {{path}} ({{count}} lignes)',
  fault: {
    'not-text': 'ce n’est pas du texte UTF-8.',
    'not-json': 'ce n’est pas du JSON valable.',
    'ends-early': 'le fichier s’arrête trop tôt.',
    'too-large': 'cette valeur est trop grande.',
    'member-order': 'cet élément doit précéder les tables et y manque.',
    'member-unknown': 'cet élément est inconnu.',
    'member-twice': 'cet élément figure deux fois.',
    'member-missing': 'cet élément manque.',
    'table-unknown': 'cette table n’existe pas dans cette version de fichier.',
    'table-missing': 'cette table manque.',
    'wrong-type': 'une valeur de type {{detail}} est attendue ici.',
    'column-unknown': 'cette colonne n’existe pas.',
    'column-missing': 'cette colonne manque ({{detail}}).',
    'row-refused': 'cette ligne n’est pas admise ({{detail}}).',
    'row-twice': 'cette ligne figure déjà plus haut ({{detail}}).',
    'reference-broken': 'cette valeur renvoie à {{detail}}, qui n’existe pas.',
    'project-count': 'exactement un projet est attendu ici.',
    'content-broken': 'le contenu de la version {{detail}} ne correspond pas à sa somme de contrôle.',
    'history-broken':
      'l’historique ne correspond pas aux lignes. Retirez « history » pour lire le projet sans son historique.',
  },
} as const;
