import type { letters as source } from '../nl/letters.ts';
import type { Translated } from '../shape.ts';

export const letters: Translated<typeof source> = {
  lead: 'Le texte est le même pour tous ; ce qui figure entre accolades est complété pour chaque destinataire.',
  kind: 'Lettre aux',
  kinds: {
    organisation: 'organisations',
    person: 'personnes qui siègent',
    authorisation: 'instances : demande',
    reminder: 'instances : rappel',
  },
  subject: 'Objet',
  body: 'Texte',
  replyBy: 'Réponse avant le',
  sender: 'Signé par',
  senderEmail: 'Expéditeur (adresse électronique)',
  senderEmailHint: 'Vide : le logiciel de messagerie indique sa propre adresse.',
  fields: 'Champs que vous pouvez utiliser : {{fields}}',
  unknownFields: 'Champ inconnu : {{fields}}',
  reset: 'Rétablir le texte standard',
  wasReset: 'Le texte standard est rétabli',
  recipients_one: '{{count}} lettre',
  recipients_other: '{{count}} lettres',
  noEmail: 'pas d’adresse électronique',
  preview: 'Aperçu',
  all: 'Toutes les lettres en zip',
  print: 'Version à imprimer (HTML)',
  asMail: 'Message pour {{name}}',
  asWord: 'lettre à {{name}} en fichier Word',
  word: 'Toutes les lettres en fichier Word',
  asText: 'Texte pour {{name}}',
  noRecipients: 'Il n’y a encore personne à inviter.',
  fileName: {
    organisation: 'invitation organisations',
    person: 'invitation personnes',
    authorisation: 'demande d’autorisation',
    reminder: 'rappel autorisation',
  },
  field: {
    organisation: 'organisation',
    person: 'personne',
    function: 'fonction',
    seats: 'sièges',
    guideline: 'guide',
    version: 'version',
    date: 'date',
    replyBy: 'délai',
    sender: 'signataire',
  },
  defaults: {
    organisation: {
      subject: 'Invitation à participer au guide de pratique {guide}',
      body: 'Au conseil d’administration de {organisation},\n\nNous élaborons le guide de pratique {guide} et invitons votre organisation à y participer. Nous vous demandons de désigner un délégué qui parle au nom de votre organisation, et de préciser ce qu’il peut décider lui-même.\n\nPlace prévue dans le groupe de projet : {sièges}\n\nVotre délégué remplit au préalable une déclaration d’intérêts. À la fin, nous soumettons le texte définitif à l’approbation de votre conseil.\n\nPourriez-vous nous faire savoir, au plus tard le {délai}, si votre organisation participe et qui vous déléguez ?\n\nVeuillez agréer nos salutations distinguées,\n\n{signataire}\n{date}',
    },
    person: {
      subject: 'Invitation au groupe de projet du guide de pratique {guide}',
      body: 'Madame, Monsieur {personne},\n\nNous avons le plaisir de vous inviter au groupe de projet du guide de pratique {guide}.\n\nVotre place : {sièges}\nAu nom de : {organisation}\n\nAvant de commencer, nous vous demandons de remplir une déclaration d’intérêts. Vous y indiquez votre fonction principale, vos fonctions accessoires et vos autres intérêts ; la déclaration est publiée avec le guide.\n\nPourriez-vous nous faire savoir, au plus tard le {délai}, si vous participez ?\n\nVeuillez agréer nos salutations distinguées,\n\n{signataire}\n{date}',
    },
    authorisation: {
      subject: 'Demande d’autorisation du guide de pratique {guide}',
      body: 'Au conseil d’administration de {organisation},\n\nLe guide de pratique {guide} est prêt. Les commentaires ont été traités ; vous avez été informés de la suite donnée à ceux de votre organisation.\n\nVous trouverez ci-joint le texte définitif ({version}) et sa justification. Nous demandons à votre conseil de l’autoriser. Si vous n’êtes pas d’accord avec une partie du texte, veuillez indiquer laquelle et pourquoi. Si votre organisation n’autorise pas de guides, nous aimerions savoir si elle l’approuve.\n\nPourriez-vous nous communiquer votre décision au plus tard le {délai}, avec le nom de la personne qui signe au nom du conseil ?\n\nVeuillez agréer nos salutations distinguées,\n\n{signataire}\n{date}',
    },
    reminder: {
      subject: 'Rappel : autorisation du guide de pratique {guide}',
      body: 'Au conseil d’administration de {organisation},\n\nNous vous avons demandé d’autoriser le guide de pratique {guide} ({version}). Nous n’avons pas encore reçu la décision de votre organisation.\n\nPourriez-vous nous faire savoir, au plus tard le {délai}, si votre conseil autorise le guide ? Sans nouvelles de votre part, nous indiquerons que votre organisation n’a pas répondu.\n\nVeuillez agréer nos salutations distinguées,\n\n{signataire}\n{date}',
    },
  },
};
