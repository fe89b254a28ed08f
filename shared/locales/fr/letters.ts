import type { letters as source } from '../nl/letters.ts';
import type { Translated } from '../shape.ts';

export const letters: Translated<typeof source> = {
  lead: 'Le texte est le même pour tous ; ce qui figure entre accolades est complété pour chaque destinataire.',
  kind: 'Lettre aux',
  kinds: { organisation: 'organisations', person: 'personnes qui siègent' },
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
  asText: 'Texte pour {{name}}',
  noRecipients: 'Il n’y a encore personne à inviter.',
  fileName: { organisation: 'invitation organisations', person: 'invitation personnes' },
  field: {
    organisation: 'organisation',
    person: 'personne',
    function: 'fonction',
    seats: 'sièges',
    guideline: 'guide',
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
  },
};
