import type { templates as source } from '../nl/templates.ts';
import type { Translated } from '../shape.ts';

export const templates: Translated<typeof source> = {
  title: 'Modèles',
  lead: 'L’apparence d’un document exporté : logo, couleurs, polices, page de titre et numérotation de votre organisation.',
  added: 'Le modèle « {{name}} » a été ajouté',
  renewed: 'Le modèle « {{name}} » a été renouvelé',
  fault: {
    'no-template': 'le modèle n’a pas de template.json',
    'not-json': 'ce n’est pas du JSON valide ({{value}})',
    missing: 'ce champ manque',
    'unknown-field': 'ce champ n’existe pas ; le nom est-il bien écrit ?',
    'wrong-type': 'la valeur doit être d’un autre type ({{value}})',
    'wrong-value': 'cette valeur est inconnue ; valeurs possibles : {{value}}',
    'too-long': 'trop long ; {{value}} caractères au maximum',
    'too-large': 'trop volumineux ; 256 Ko au maximum',
    'too-many': 'trop nombreux ; {{value}} au maximum',
    empty: 'ce champ ne peut être vide',
    colour: '« {{value}} » n’est pas une couleur ; écrivez six chiffres hexadécimaux, par exemple #0E6A66',
    line: 'il faut une seule ligne de texte, sans caractères de contrôle',
    font: '« {{value}} » ne peut être un nom de police',
    path: '« {{value}} » ne désigne pas un fichier du modèle',
    'no-file': 'le fichier « {{value}} » n’est pas dans le modèle',
    'not-font': 'ce n’est pas une police TTF ou OTF lisible',
    'font-too-large': 'cette police est trop volumineuse ; 8 Mo au maximum',
    'not-logo': 'ce n’est pas une image PNG, JPEG ou SVG',
    'logo-too-large': 'ce logo est trop grand ; 2 Mo (SVG : 512 Ko) et 6000 pixels par côté au maximum',
    'logo-broken': 'ce logo est endommagé, ou n’a pas de dimensions utilisables',
  },
  remark: {
    contrast: 'contraste trop faible pour bien lire ({{value}} : 1 ; il faut au moins 4,5 : 1)',
    'font-absent': 'aucune police « {{value}} » dans le modèle ; le PDF utilise celle de Leidraad',
    'font-unused':
      'la police « {{value}} » n’est pas utilisée ; fonts.text et fonts.heading en nomment une autre',
    'font-restricted':
      'l’auteur de « {{value}} » n’autorise pas l’incorporation de la police dans un document ; demandez une licence',
    'font-variable': '« {{value}} » est une police variable ; le PDF ne peut utiliser que la graisse normale',
    'logo-small': 'le logo fait {{value}} pixels de large et peut être flou sur papier',
    'logo-cleaned': 'des éléments auxquels Leidraad ne se fie pas ont été retirés du logo ({{value}})',
    'logo-no-alt': 'décrivez ce que montre le logo, pour qui ne le voit pas',
    'file-unused': 'ce fichier n’est pas utilisé',
  },
};
