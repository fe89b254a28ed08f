import type { ErrorCode } from '../../errors.ts';

export const errors = {
  'file-missing': 'The file {{path}} does not exist.',
  'file-exists':
    'There is already a file at {{path}}. Choose another name; the existing file has not been changed.',
  'file-empty': 'The file {{path}} is empty (0 bytes) and holds no project. Restore a backup.',
  'file-not-sqlite': 'The file {{path}} is not a Leidraad project.',
  'file-not-leidraad': 'The file {{path}} is a database of another program, not a Leidraad project.',
  'file-truncated':
    'The file {{path}} is truncated: {{missing}} bytes are missing. Nothing has been changed; restore a backup.',
  'file-corrupt': 'The file {{path}} is damaged ({{reason}}). Nothing has been changed; restore a backup.',
  'file-newer':
    'The file {{path}} was made with a newer version of Leidraad (file version {{found}}, this version knows {{known}}). Update Leidraad to open it.',
  'file-read-only': 'The file {{path}} cannot be written to.',
  'file-locked': '{{user}} has this project open on {{host}} since {{since}}. You can open it read-only.',
  'folder-missing': 'The folder {{path}} does not exist.',
  'folder-read-only': 'The folder {{path}} cannot be written to. Choose another folder.',
  'folder-synced':
    'The folder of {{path}} is synchronised by {{service}}. An open project can be damaged there. Work on a local copy and exchange it with “Send copy”.',
  'disk-full':
    'The disk with {{path}} is full. Nothing already saved has been lost; free some space and try again.',
  'disk-error': 'Reading or writing {{path}} failed ({{reason}}).',
  'project-not-open': 'This project is no longer open. Open it again from the start screen.',
  'project-read-only': 'This project is open read-only; it cannot be changed now.',
  'right-missing':
    'As {{seat}} you cannot do this in this project: it belongs to ‘$t(people.right.{{right}})’, done by $t(people.rightHolders.{{right}}). Choose another seat at the bottom left if you do this on behalf of somebody else.',
  'row-missing': 'This item no longer exists. It may have been removed in another window.',
  'row-changed':
    'This item has been changed elsewhere in the meantime. Look at the new content and make your change again.',
  'reference-cited': 'This reference is still cited in {{places}}. Take the citation out there first.',
  'files-too-large': 'Attachments may be {{limit}} MB at most each, and {{total}} MB together.',
  'document-unreadable':
    'The text of this item cannot be read and has been opened read-only; the stored content is kept.',
  'steps-rejected': 'The change does not fit the stored text ({{reason}}) and has not been saved.',
  'proposal-undecided':
    '{{count}} changes have not been decided on. Decide each of them, or accept or reject the rest at once.',
  'proposal-conflicts':
    'The text has been changed differently in {{count}} places meanwhile. Choose for each which change holds.',
  'proposal-state': 'This can only be done with a proposal that was handed in and is not settled yet.',
  'nothing-to-undo': 'There is nothing to undo.',
  'undo-blocked': 'This can no longer be undone, because the item has been changed since.',
  'recommendation-adopted': 'This recommendation has been adopted. Reopen it first, with a reason.',
  'recommendation-status':
    'This step is not possible yet. What is missing stands beside the status of the recommendation.',
  'recommendation-parts': 'These parts do not make a wording yet. Choose strength, verb and what is done.',
  'vote-subject': 'This cannot be voted on yet: $t(consensus.subjectFault.{{blocker}}).',
  'vote-nobody': 'Nobody may vote on this. First name members of the working group on their seats.',
  'vote-state': 'Vote {{number}} is no longer open for that. It has been read again.',
  'vote-code': '$t(consensus.codeFault.{{reason}})',
  'vote-hands': 'You count {{hands}} hands, but {{voters}} are entitled to vote.',
  'vote-not-reached': 'There is nothing (left) to take over from vote {{number}}.',
  'vote-changed': 'The wording has changed since vote {{number}} was opened. Vote again on the new text.',
  'gate-needs-reservations':
    '{{count}} criteria are still open. This phase can only be closed with reservations, and these must be written down.',
  'gate-needed':
    'A phase is done only after the decision that closes it. Take that decision on the screen of the phase.',
  'backup-missing': 'The backup {{path}} does not exist.',
  'backup-damaged': 'The backup {{path}} is damaged ({{reason}}) and has not been restored.',
  'version-missing': 'There is no version {{version}}. Kept are: {{known}}.',
  'version-exists': 'There is already a version named {{label}}. Choose another name.',
  'template-missing': 'There is no template “{{template}}”. There are: {{known}}.',
  'template-exists': 'There is already a template named “{{name}}”.',
  'editorial-closed': 'Editorial round ‘{{name}}’ is closed. Reopen it to change anything in it.',
  'editorial-empty': 'This editorial round has no sections yet; there is nothing to close.',
  'editorial-unchecked': '{{count}} sections are not checked. Say why the round is closed all the same.',
  'editorial-state':
    'This step is not possible from the state the section is in now. Look at its state again.',
  'anchor-moved': 'The text at this place has changed in the meantime. Select the words again.',
  'reply-incomplete': 'Comment {{number}} has not been answered yet: $t(replies.obstacle.{{obstacle}}).',
  'comment-unfit': 'No proposal can be made of comment {{number}}: $t(replies.unfit.{{reason}}).',
  'input-invalid': 'The input is not right: {{reason}}.',
  'abbreviation-listed':
    'The abbreviation {{short}} is already in the list. Choose another, or merge the two.',
  'number-taken': 'The number {{number}} is already in use. Choose another number.',
  'meeting-undated': 'Meeting {{number}} has no date yet. Choose a date first; then you can invite.',
  'meetings-past': 'No meeting is planned from today on. Set a date first.',
  'format-unknown': 'The format {{format}} is not supported. Possible: {{known}}.',
  'document-unknown': 'There is no document {{document}}. Possible: {{known}}.',
  'module-missing': 'There is no section or key question {{module}}. Sections: {{known}}.',
  'redline-unsupported':
    'Changes can be shown in the draft guideline only, not in the document {{document}}.',
  'word-base-lost':
    '{{source}} is a copy of a text that is not in this project. Choose what to compare it with: a version or the working version (on the command line --base VERSION or --base now).',
  'redline-format': 'Changes cannot be shown in the format {{format}}. Possible: {{known}}.',
  'export-cancelled': 'The export was stopped; nothing was written.',
  'survey-empty': 'This survey has no questions yet. Add one first.',
  'appraisals-none': 'There is no appraisal to send. First add an appraiser to a source guideline.',
  'survey-unclear': 'Say with --survey which survey this is for. Known: {{known}}.',
  'round-not-open':
    'Comment round {{number}} is still a draft. Open the round first; then you can send the packets.',
  'round-blocked': 'That is not possible yet: $t(comments.obstacle.{{obstacle}})',
  'round-locked':
    'Version, parts, questions and levels are fixed while the round is open. Set the round back to draft first.',
  'round-unclear': 'Say with --round which comment round this is for. Possible: {{known}}.',
  'ballot-invalid':
    'These priorities cannot be stored: a value is outside the scale or a rank was given twice.',
  'rater-excluded':
    '{{name}} does not rate the outcomes of this key question: that follows from the assessment of their interests.',
  'project-json': '{{path}} was not read in; nothing was made. At {{place}}: $t(projectJson.fault.{{fault}})',
  'project-json-other': '{{path}} is not a Leidraad project in JSON.',
  'project-json-newer':
    '{{path}} was made with a newer version of Leidraad (JSON form {{found}}, this version knows {{known}}). Update Leidraad to read it in.',
  'release-none': '{{source}} is no release of Leidraad: it has no readable manifest.',
  cancelled: 'Cancelled; nothing was written.',
  'upload-too-large': 'Together these files are larger than {{limit}} MB. Choose fewer at a time.',
  'image-kind':
    'A figure is a PNG or JPEG file; this is another kind of file ({{kind}}). Save the image as PNG or JPEG and try again.',
  'image-broken': 'This image is damaged: its size cannot be found.',
  'image-too-large':
    'This image is too large. A figure may be {{megabytes}} MB and {{megapixels}} megapixels.',
  'intake-gone': 'This check is no longer valid. Choose the files again.',
  'import-unreadable': '{{source}} cannot be read: $t(imports.fault.{{reason}}).',
  'archive-hostile':
    '{{source}} was refused: $t(imports.fault.{{reason}}). Such a file can do harm; ask the sender for a new one.',
  'import-no-table':
    '{{source}} has no row of column titles that Leidraad knows. Export the list to see its form.',
  'screening-complete': 'This record has already been judged by {{count}} others.',
  'screening-reason': 'Choose the reason for exclusion: at full text it is required.',
  'evidence-question-needed':
    '{{source}} holds a review. Choose the key question it answers (on the command line: --question with its number).',
  'evidence-question-unknown': 'There is no key question ‘{{question}}’. Give its number or its title.',
  'evidence-impossible': 'These data cannot be right: $t(evidence.fault.{{reason}})',
  'adaptation-undecided':
    'First decide whether this source recommendation is accepted, adapted or only its evidence is used; then a recommendation of your own can come of it.',
  'source-unknown': 'There is no source guideline ‘{{label}}’ in the register. Known are: {{known}}.',
  'calc-input': 'The file does not have the form this calculation needs ({{detail}}).',
  usage: '{{reason}}',
  'pdf-failed':
    'The PDF could not be made (message {{id}}). Nothing was written; Word or a web page still can be.',
  internal: 'Something unexpected went wrong (message {{id}}). What was saved is kept.',
} satisfies Record<ErrorCode, string>;
