import type { appraisalPacket as source } from '../nl/appraisal-packet.ts';
import type { Translated } from '../shape.ts';

export const appraisalPacket: Translated<typeof source> = {
  title: 'Évaluation de guides sources',
  fileName: 'evaluation',
  skip: 'Aller aux formulaires',
  forms: 'Formulaires',
  offline: 'Ce fichier fonctionne sans internet et sans compte.',
  saveFirst:
    'Vous l’avez ouvert depuis un courriel ? Enregistrez d’abord le fichier sur votre ordinateur et ouvrez-le là.',
  noScript:
    'On le remplit dans un navigateur sur un ordinateur (Edge, Chrome, Firefox ou Safari). Enregistrez ce fichier et ouvrez-le là. Si cela ne marche pas, renvoyez vos cotes par courriel, item par item.',
  introduction:
    'Bonjour {{name}}, vous évaluez ci-dessous les guides cités, sans connaître les cotes des autres évaluateurs. Gardez le guide et ses annexes à portée de main. Notez pour chaque cote sur quoi elle repose ; cela aidera la discussion.',
  keys: 'Au clavier : un chiffre de 1 à 7 donne une cote et passe à la suivante, N signifie sans objet.',
  progress: 'Avancement',
  progressOf: '{{done}} items sur {{total}}',
  score: 'Cote',
  quality: 'Qualité',
  suitability: 'Convient à notre contexte',
  low: '1 = pas du tout d’accord',
  high: '7 = tout à fait d’accord',
  notApplicable: 's.o.',
  none: 'pas de cote',
  clear: 'Effacer la cote',
  commentAndPage: 'Commentaire et référence',
  comment: 'Commentaire',
  page: 'Page ou paragraphe',
  overall: 'Jugement global',
  overallQuality: 'Qualité globale du guide',
  recommend: 'Recommanderiez-vous ce guide ?',
  recommendThere: 'Recommandez-vous ces recommandations dans le contexte pour lequel elles ont été faites ?',
  recommendHere: 'Recommandez-vous ces recommandations dans votre propre contexte ?',
  use: { yes: 'oui', modified: 'oui, avec des modifications', no: 'non' },
  note: 'Explication',
  notWhole:
    'Pas encore complet : {{forms}}. Vous pouvez déjà enregistrer le fichier et le compléter plus tard.',
  shell: {
    cancel: 'Annuler',
    done: {
      title: 'Terminé ?',
      text: 'Enregistrez votre évaluation dans un fichier et renvoyez ce fichier à l’expéditeur. Vous pourrez ensuite continuer et enregistrer à nouveau.',
      save: 'Enregistrer l’évaluation dans un fichier',
      nothing: 'Rien n’est encore rempli.',
      saved: 'Enregistré sous {{name}}. Renvoyez ce fichier à l’expéditeur.',
      copy: 'Pas de fichier reçu ? Copiez ce texte dans un courriel',
      copyLabel: 'Votre évaluation en texte',
    },
    status: {
      browser: 'Ce que vous remplissez est mémorisé dans ce navigateur.',
      memory: 'Ce navigateur ne mémorise rien : enregistrez votre évaluation avant de fermer cette fenêtre.',
      full: 'La mémoire de ce navigateur est pleine : enregistrez votre évaluation dans un fichier.',
      otherTab:
        'Cette évaluation est déjà ouverte dans une autre fenêtre. Continuez là, ou fermez cette fenêtre-là.',
      never: 'Pas encore enregistré dans un fichier.',
      saved: 'Enregistré dans un fichier : {{time}}.',
      changed: 'Modifié après le dernier fichier ({{time}}).',
    },
    file: {
      title: 'Déjà commencé ?',
      text: 'Si votre évaluation n’est pas ici, ouvrez le fichier que vous avez enregistré.',
      open: 'Ouvrir un fichier d’évaluation',
      loaded: 'Votre évaluation de {{name}} est ouverte.',
      broken: '{{name}} ne peut pas être lu : ce n’est pas un fichier d’évaluation, ou il est endommagé.',
      other: '{{name}} appartient à une autre évaluation.',
      replaceTitle: 'Remplacer ce qui est ici ?',
      replace: 'Une évaluation est déjà remplie ici. Le fichier la remplacera.',
      replaceAct: 'Remplacer',
    },
    clear: {
      act: 'Effacer mon évaluation de ce navigateur',
      title: 'Effacer votre évaluation ?',
      text: 'Votre évaluation disparaîtra de ce navigateur. Un fichier que vous avez enregistré reste.',
      confirm: 'Effacer',
      cleared: 'Votre évaluation a été effacée de ce navigateur.',
    },
  },
};
