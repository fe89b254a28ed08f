import type { HandbookPages } from '../handbook.ts';

/** The steps from the comment phase to the evaluation. */
export const kngfFinish = {
  'comment-project-group': {
    why: 'Your own group sees it first. What the working group finds, the field need not report.',
    how: [
      'Freeze a version and make a round for working group and sounding board under Comment rounds.',
      'Invite the members and send each the comment packet or the Word form.',
      'Read in what comes back; for each file you see how many comments and changes it holds.',
    ],
    asks: [
      'Two rounds: first the project group, then organisations and users (account of the KNGF guideline on low back pain, 2021).',
    ],
  },
  'comment-field': {
    why: 'Organisations that authorise later want to see what became of their comments. Users notice what does not work in practice.',
    how: [
      'Make a round for organisations and the field, with the questions you want to ask.',
      'Make all packets in one go. Nobody needs to install anything.',
      'Follow on the tab Invited who has answered and whom to remind.',
    ],
    asks: ['External experts reviewed the guideline before publication (AGREE II, item 13).'],
  },
  'comment-processing': {
    why: 'Every comment gets a decision and a reason. That is the difference between having a say and a letter box.',
    how: [
      'Walk through the comments with J and K, choose a decision with 1 to 9, and the reason with R.',
      'Answer comments that are alike together.',
      'Turn a suggested text into a proposal and link the change to the answer.',
      'Put on the agenda what the working group must decide.',
      'Make the response table and the letter to each organisation.',
    ],
    asks: [
      'Every comment is answered; a refusal has a reason, a change is named (practice of NICE).',
      'Respondents hear before authorisation what was done with their comments (Dutch palliative care guideline).',
    ],
  },
  'comment-meeting': {
    why: 'What touches the recommendations is for the working group. A change of meaning may call for a second round.',
    how: [
      'Make a meeting of working group and sounding board and take over the open comments as topics.',
      'Record the decision; the answer to the comment refers to it.',
      'When a recommendation changes, reopen it and put the considerations to the group again.',
    ],
    asks: [
      'After processing, working group and sounding board discuss the guideline together (account of KNGF).',
    ],
  },

  language: {
    why: 'A reader must not stumble over the language. Language editing follows the decision on content, and may not change it.',
    how: [
      'Make a round with language as its purpose under Editorial rounds, and divide the sections.',
      'Edit directly or as a proposal; in a proposal the author sees every change.',
      'Let somebody else check each section.',
    ],
    asks: ['Recommendations are worded unambiguously (AGREE II, item 15).'],
  },
  consistency: {
    why: 'A recommendation that sounds different in the summary than in the text is two.',
    how: [
      'Go through the hints beside the text: abbreviations, terms, references, headings.',
      'Record under Abbreviations what has not been explained yet.',
      'Check in the Thread that each question has a text, a recommendation and an indicator.',
    ],
    asks: ['The link between recommendations and evidence is the same everywhere (AGREE II, item 12).'],
  },
  'digital-format': {
    why: 'Care providers look things up during a consultation. A digital form must be quick, accessible and readable on a phone.',
    how: [
      'Export to HTML: one file with an outline, a search, and recommendations that unfold to why and evidence.',
      'Export to PDF for those who print; the file is accessible to screen readers.',
    ],
    asks: ['An accessible, practice-oriented digital form (KNGF methodology 2025).'],
  },
  freeze: {
    why: 'Organisations authorise one text. After that no word may change unseen.',
    how: [
      'Freeze the final version under Versions.',
      'Compare it with the last concept and export the differences to Word or PDF.',
      'The hash later shows that nothing has changed.',
    ],
    asks: ['The boards authorise after content and final editing are settled (account of KNGF).'],
  },

  authorisation: {
    why: 'Authorisation turns a text into a standard. Who agreed when, on behalf of which organisation, belongs in the guideline.',
    how: [
      'Keep the version for authorisation under Versions, and make the letters to the boards under Authorisation.',
      'Record for each organisation what its board answered, on which day, and under which conditions.',
    ],
    asks: [
      'At least all primary professional groups and patient organisations authorise (Dutch guideline for guidelines).',
    ],
  },
  publication: {
    why: 'With publication the validity begins to run. So set at once when the guideline will be reviewed.',
    how: [
      'Export the practice guideline, the account and the summary card.',
      'Make a release: all files with their hashes.',
      'Record the day of publication and of review under Authorisation › Publication; five years is usual.',
    ],
    asks: ['Revision three to at most five years after publication (earlier KNGF methodology).'],
  },
  register: {
    why: 'In a register, inspectors, insurers and other professions find the guideline.',
    how: ['Offer the guideline to the register and record the day under Authorisation › Publication.'],
    asks: [
      'Registers ask for the parties, the authorisation and the term of revision (Zorginstituut Nederland).',
    ],
  },

  programme: {
    why: 'A guideline nobody uses changes nothing. What hinders its use you know from the bottlenecks and the comments.',
    how: [
      'Put barriers and facilitators from the comments together.',
      'Record under Implementation and evaluation › Products what is made, by whom, how it reaches users and when.',
    ],
    asks: [
      'Facilitators and barriers are described (AGREE II, item 18).',
      'Implementation begins together with publication (KNGF methodology 2025).',
    ],
  },
  indicators: {
    why: 'Without an indicator nobody knows whether the recommendation is followed.',
    how: [
      'Make an indicator for each key recommendation under Implementation and evaluation, and link it.',
      'Recommendations without one stand as a gap in the Thread.',
    ],
    asks: ['There are criteria for monitoring or audit (AGREE II, item 21).'],
  },
  products: {
    why: 'Different readers need different forms: a card for practice, an explanation for patients.',
    how: [
      'Export the summary card with key recommendations and red flags.',
      'Turn the HTML edition into the version for the website.',
      'Fill in for each product on which day it is ready.',
    ],
    asks: ['There is advice or a tool on how to put recommendations into practice (AGREE II, item 19).'],
  },
  training: {
    why: 'New acts are learnt by practising. Training should be ready when the guideline appears.',
    how: ['Record which training was given and tick the criterion.'],
    asks: ['An intensive programme of implementation (KNGF methodology 2025).'],
  },

  monitoring: {
    why: 'What you measure tells whether the guideline works and what the next revision must solve.',
    how: ['Record the results with the indicators, with date and source.'],
    asks: ['Use and effect are monitored (AGREE II, item 21; Belgian EBP circle).'],
  },
  review: {
    why: 'A guideline ages question by question, not as a whole. Sometimes an amendment is enough.',
    how: [
      'On the date set, look for each question whether there is new evidence.',
      'Decide: keep, amend or revise, and where needed begin a new project with this one as earlier version.',
    ],
    asks: ['The validity lapses earlier when new developments call for a revision (KNGF).'],
  },
} satisfies HandbookPages;
