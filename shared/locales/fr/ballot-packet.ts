import type { BallotPacketTexts } from '../nl/ballot-packet.ts';

export const ballotPacket: BallotPacketTexts = {
  skip: 'Aller à votre vote',
  ballot: 'Bulletin de vote',
  offline: 'Ce fichier fonctionne sans internet et sans compte.',
  saveFirst:
    'Vous l’avez ouvert depuis un courriel ? Enregistrez d’abord le fichier sur votre ordinateur et ouvrez-le là.',
  noScript:
    'Le vote se fait dans un navigateur sur un ordinateur ou une tablette (Edge, Chrome, Firefox ou Safari). Enregistrez ce fichier et ouvrez-le là. Si cela ne réussit pas, communiquez votre code et votre choix au président.',
  proposal: 'Proposition : {{proposal}}',
  choose: 'Votre choix',
  choiceMissing: 'Choisissez d’abord ce que vous votez.',
  scale: '1 : pas du tout d’accord ; 9 : tout à fait d’accord.',
  codeTitle: 'Votre code',
  code: 'Code',
  codeHint: 'Six lettres et chiffres, tels que le président vous les a remis. Chaque code donne une voix.',
  codeMissing: 'Indiquez votre code ; sans code, votre voix ne compte pas.',
  secret:
    'Dans le projet, votre choix est conservé sans votre nom. La personne qui reçoit ce fichier peut toutefois voir ce que vous avez choisi.',
  named: 'Votre choix est conservé avec votre nom.',
  remarkTitle: 'Explication',
  remark: 'Que souhaitez-vous ajouter ? (peut rester vide)',
  remarkHint:
    'Si vous n’êtes pas d’accord avec la proposition, écrivez pourquoi. Votre texte rejoint l’avis minoritaire, sans nom.',
  shell: {
    cancel: 'Annuler',
    done: {
      title: 'Terminé ?',
      text: 'Enregistrez votre vote dans un fichier et renvoyez-le par courriel à l’expéditeur. La première voix avec votre code compte.',
      save: 'Enregistrer le vote dans un fichier',
      nothing: 'Rien n’est encore rempli.',
      saved: 'Enregistré sous {{name}}. Renvoyez ce fichier par courriel à l’expéditeur.',
      copy: 'Pas de fichier ? Copiez ce texte dans un courriel',
      copyLabel: 'Votre vote en texte',
    },
    status: {
      browser: 'Ce que vous remplissez est retenu dans ce navigateur.',
      memory: 'Ce navigateur ne retient rien : enregistrez votre vote avant de fermer cette fenêtre.',
      full: 'La mémoire de ce navigateur est pleine : enregistrez votre vote dans un fichier.',
      otherTab: 'Ce bulletin est déjà ouvert dans une autre fenêtre. Continuez là, ou fermez cette fenêtre.',
      never: 'Pas encore enregistré dans un fichier.',
      saved: 'Enregistré dans un fichier : {{time}}.',
      changed: 'Modifié après le dernier fichier ({{time}}).',
    },
    file: {
      title: 'Déjà commencé ?',
      text: 'Si votre vote n’est pas ici, ouvrez le fichier que vous avez enregistré.',
      open: 'Ouvrir un fichier de vote',
      loaded: 'Votre vote de {{name}} est ouvert.',
      broken: '{{name}} ne peut pas être lu : ce n’est pas un fichier de vote, ou il est endommagé.',
      other: '{{name}} appartient à un autre vote.',
      replaceTitle: 'Remplacer ce qui se trouve ici ?',
      replace: 'Un vote est déjà rempli ici. Le fichier prendra sa place.',
      replaceAct: 'Remplacer',
    },
    clear: {
      act: 'Effacer mon vote de ce navigateur',
      title: 'Effacer votre vote ?',
      text: 'Votre vote disparaît de ce navigateur. Un fichier que vous avez enregistré subsiste.',
      confirm: 'Effacer',
      cleared: 'Votre vote est effacé de ce navigateur.',
    },
  },
};
