import type { letters as source } from '../nl/letters.ts';
import type { Translated } from '../shape.ts';

export const letters: Translated<typeof source> = {
  lead: 'The text is the same for everybody; what stands between braces is filled in per recipient.',
  kind: 'Letter to',
  kinds: {
    organisation: 'organisations',
    person: 'people with a seat',
    authorisation: 'boards: request',
    reminder: 'boards: reminder',
  },
  subject: 'Subject',
  body: 'Text',
  replyBy: 'Reply asked by',
  sender: 'Signed by',
  senderEmail: 'Sender (e-mail address)',
  senderEmailHint: 'Empty: the mail program fills in its own address.',
  fields: 'Fields you can use: {{fields}}',
  unknownFields: 'Unknown field: {{fields}}',
  reset: 'Go back to the standard text',
  wasReset: 'The standard text is back',
  recipients_one: '{{count}} letter',
  recipients_other: '{{count}} letters',
  noEmail: 'no e-mail address',
  preview: 'Preview',
  all: 'All letters as zip',
  print: 'Version to print (HTML)',
  asMail: 'Mail message for {{name}}',
  asWord: 'letter to {{name}} as a Word file',
  word: 'All letters as a Word file',
  asText: 'Text for {{name}}',
  noRecipients: 'There is nobody to invite yet.',
  fileName: {
    organisation: 'invitation organisations',
    person: 'invitation people',
    authorisation: 'request for authorisation',
    reminder: 'reminder of authorisation',
  },
  field: {
    organisation: 'organisation',
    person: 'person',
    function: 'function',
    seats: 'seats',
    guideline: 'guideline',
    version: 'version',
    date: 'date',
    replyBy: 'deadline',
    sender: 'sender',
  },
  defaults: {
    organisation: {
      subject: 'Invitation to take part in the guideline {guideline}',
      body: 'To the board of {organisation},\n\nWe are developing the guideline {guideline} and invite your organisation to take part. Please appoint a delegate who speaks on behalf of your organisation, and state what that delegate may decide without consulting you.\n\nIntended place in the project group: {seats}\n\nYour delegate completes a declaration of interests beforehand. At the end we submit the final text to your board for endorsement.\n\nPlease let us know by {deadline} whether your organisation takes part, and whom you delegate.\n\nKind regards,\n\n{sender}\n{date}',
    },
    person: {
      subject: 'Invitation to the project group of the guideline {guideline}',
      body: 'Dear {person},\n\nWe are pleased to invite you to the project group of the guideline {guideline}.\n\nYour place: {seats}\nOn behalf of: {organisation}\n\nBefore we begin, we ask you to complete a declaration of interests, with your main position, side positions and other interests; the declaration is published with the guideline.\n\nPlease let us know by {deadline} whether you take part.\n\nKind regards,\n\n{sender}\n{date}',
    },
    authorisation: {
      subject: 'Request to authorise the guideline {guideline}',
      body: 'To the board of {organisation},\n\nThe guideline {guideline} is finished. The comments have been processed, and you were told what was done with those of your organisation.\n\nEnclosed is the final text ({version}) with its accountability document. We ask your board to authorise it. If you disagree with a part of it, please say which part and why. If your organisation does not authorise guidelines, we should like to know whether it endorses this one.\n\nPlease let us know your decision by {deadline}, with the name of the person who signs on behalf of the board.\n\nKind regards,\n\n{sender}\n{date}',
    },
    reminder: {
      subject: 'Reminder: authorisation of the guideline {guideline}',
      body: 'To the board of {organisation},\n\nWe asked you to authorise the guideline {guideline} ({version}). We have not yet received the decision of your organisation.\n\nPlease let us know by {deadline} whether your board authorises the guideline. Without an answer we shall state with the guideline that your organisation did not respond.\n\nKind regards,\n\n{sender}\n{date}',
    },
  },
};
