import type { letters as source } from '../nl/letters.ts';
import type { Translated } from '../shape.ts';

export const letters: Translated<typeof source> = {
  lead: 'The text is the same for everybody; what stands between braces is filled in per recipient.',
  kind: 'Letter to',
  kinds: { organisation: 'organisations', person: 'people with a seat' },
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
  asText: 'Text for {{name}}',
  noRecipients: 'There is nobody to invite yet.',
  fileName: { organisation: 'invitation organisations', person: 'invitation people' },
  field: {
    organisation: 'organisation',
    person: 'person',
    function: 'function',
    seats: 'seats',
    guideline: 'guideline',
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
  },
};
