import type { imports as source } from '../nl/imports.ts';
import type { Translated } from '../shape.ts';

export const imports: Translated<typeof source> = {
  fault: {
    empty: 'le fichier est vide',
    'too-large': 'il contient plus de lignes ou de cellules que Leidraad ne peut traiter',
    'not-text': 'ce n’est ni un fichier texte ni une feuille de calcul',
    'quote-open': 'un guillemet n’est jamais refermé',
    'not-zip': 'ce n’est pas un fichier Office valable',
    'old-office':
      'il est protégé par un mot de passe ou enregistré dans un ancien format Office ; enregistrez-le sans mot de passe en .xlsx ou .docx',
    opendocument: 'c’est un fichier OpenDocument ; enregistrez-le en .xlsx ou .docx',
    'not-xlsx': 'c’est un fichier Office, mais pas un classeur Excel',
    'not-word': 'ce n’est pas un fichier Word',
    truncated: 'il est tronqué ou endommagé',
    checksum: 'une partie est endommagée (la somme de contrôle ne correspond pas)',
    encrypted: 'il est protégé par un mot de passe',
    zip64: 'il est au format prévu pour plus de 4 Go',
    method: 'il est comprimé d’une manière inconnue',
    'no-analyses': 'il ne contient aucune analyse',
    'xml-broken': 'le contenu est endommagé (XML non valable)',
    entries: 'il compte trop de parties',
    'entry-size': 'une partie est trop volumineuse une fois décompressée',
    'total-size': 'il est trop volumineux une fois décompressé',
    ratio: 'son taux de compression est suspect',
    'size-lie': 'une partie n’a pas la taille qu’elle annonce',
    duplicate: 'une partie apparaît deux fois',
    path: 'une partie renvoie à un emplacement hors du fichier',
    overlap: 'des parties se chevauchent',
    doctype: 'le XML contient une déclaration de type de document',
    depth: 'le XML est imbriqué trop profondément',
  },
};
