import type { surveys as source } from '../nl/surveys.ts';
import type { Translated } from '../shape.ts';

export const surveys: Translated<typeof source> = {
  lead: 'Interrogez le terrain et les patients sur les problèmes, avec un seul fichier à envoyer.',
  about:
    'Une enquête est un fichier HTML unique qui fonctionne sans internet et sans compte. Les répondants renvoient un fichier de réponses, à lire ici. Un tableau (XLSX ou CSV) avec un problème par ligne convient aussi.',
  one: 'Enquête {{number}}',
  nothingToRate:
    'Il n’y a pas encore de problèmes à évaluer. Tant que c’est le cas, cette question n’est pas reprise dans le fichier d’enquête.',
  add: 'Nouvelle enquête',
  title: 'Titre',
  introduction: 'Introduction',
  privacy: 'Ce que deviennent les réponses',
  closesOn: 'Réponses jusqu’au',
  closesWrong: 'Écrivez la date sous la forme AAAA-MM-JJ.',
  language: 'Langue',
  questions: 'Questions',
  question: 'Question {{number}}',
  kinds: { collect: 'citer des problèmes', rate: 'pondérer des problèmes', remarks: 'remarques' },
  kind: 'Type',
  prompt: 'Question',
  help: 'Explication',
  scale: 'Comment pondérer ?',
  scales: { score: 'chacun de 1 à 9', top: 'choisir les plus importants' },
  top: 'Combien peut-on en choisir ?',
  addQuestion: 'Ajouter une question',
  removed: 'L’enquête {{number}} a été supprimée',
  removedQuestion: 'La question a été supprimée',
  download: 'Télécharger le fichier d’enquête',
  downloaded: '{{name}} a été téléchargé. Envoyez ce fichier aux participants.',
  import: 'Lire les réponses',
  answers_one: '{{count}} réponse',
  answers_other: '{{count}} réponses',
  answersTitle: 'Réponses à l’enquête {{number}}',
  who: 'Qui',
  organisation: 'Organisation',
  file: 'Fichier',
  received: 'Enregistré',
  remarks: 'Remarques',
  noAnswers: 'Il n’y a pas encore de réponses.',
  start: {
    title: 'Problèmes rencontrés dans la pratique',
    introduction:
      'Nous élaborons un guide de pratique et aimerions savoir ce que vous rencontrez sur le terrain. Il faut une dizaine de minutes pour répondre.',
    privacy:
      'Vos réponses ne servent qu’à ce guide. Votre nom n’est pas demandé. Les problèmes seront publiés sans données permettant de vous identifier.',
    collect: 'Quels problèmes rencontrez-vous ?',
    collectHelp: 'Citez autant de problèmes que vous voulez, chacun séparément.',
    rate: 'Quelle importance ces problèmes ont-ils pour vous ?',
    remarks: 'Souhaitez-vous ajouter quelque chose ?',
  },
  empty: {
    title: 'Pas encore d’enquête',
    text: 'Appuyez sur N pour une enquête avec trois questions de départ : citer des problèmes, les pondérer, et remarques.',
  },
};
