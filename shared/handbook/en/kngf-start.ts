import type { HandbookPages } from '../handbook.ts';

/** The steps of initiation and preparation. */
export const kngfStart = {
  reasons: {
    why: 'A guideline takes people years of work. Writing the reasons down first lets you show later that the topic was chosen rightly, and what the revision had to solve.',
    how: [
      'Open Reasons and assignment and press N for a new reason.',
      'Choose the kind (new knowledge, practice or policy) and note the source and the date.',
      'Leave a reason from the field as it was worded; working it up comes with the bottlenecks.',
    ],
    asks: [
      'The objectives of the guideline are described (AGREE II, item 1).',
      'Reasons are new insights from science and practice, or a priority of policy (account of the KNGF guideline on low back pain, 2021).',
    ],
  },
  'earlier-versions': {
    why: 'A revision does not begin at zero. What was amended in between must return in the new version, or be dropped for a reason.',
    how: [
      'Add each earlier edition under Earlier versions, with its year and title.',
      'If it was an amendment, choose of which version.',
      'Say in the note what changed and what still holds.',
    ],
    asks: ['The procedure for updating is described (AGREE II, item 14).'],
  },
  'policy-context': {
    why: 'Policy helps decide who will use the guideline and pay for it. You want to know those parties before you compose the group.',
    how: [
      'Describe under Policy context which policy and which parties ask for the guideline.',
      'Name documents with their date, so that the account can cite them.',
    ],
    asks: [
      'The views of the funder have not influenced the content; who pays is stated (AGREE II, item 22).',
    ],
  },
  preconditions: {
    why: 'Preconditions nobody wrote down turn into objections at the end: budget, time, form of publication, fit with other guidelines.',
    how: ['Add each precondition by itself.', 'Write it so that one can tell afterwards whether it was met.'],
    asks: [
      'The preconditions of the development are recorded at the start (account of the KNGF guideline on low back pain, 2021).',
    ],
  },
  assignment: {
    why: 'The assignment says who wants the guideline, the mode says how it comes about. The mode decides which steps appear here as needed.',
    how: [
      'Choose the mode: de novo, quick adoption, adaptation or update.',
      'Fill in the commissioner, the date and the wording of the assignment.',
      'Record the go decision at the foot of the initiation phase. If something is still open, choose Go with reservations and say who does what.',
    ],
    asks: [
      'The edition of the methodology is chosen and stated (KNGF methodology 2025).',
      'What was open at the go decision goes into the account (default of Leidraad).',
    ],
  },

  organisations: {
    why: 'A guideline holds for those who helped make it. A profession that first hears of it at authorisation will not readily approve.',
    how: [
      'Open Project group, Organisations, and add each party; or read in a list (XLSX or CSV).',
      'Set the participation to invited, takes part, or does not take part.',
      'Make the letters under Invitations, as Word or mail files.',
    ],
    asks: [
      'The relevant professional groups are involved (AGREE II, item 4).',
      'The primary professional and patient organisations choose chair, composition and way of working (Dutch guideline for guidelines).',
    ],
  },
  'project-group': {
    why: 'The authors write, the working group decides, the sounding board reads along. A seat belongs to an organisation, so it stays visible who speaks for whom, even when the person changes.',
    how: [
      'Add the seats of each group, even when there is no name yet.',
      'Fill in names, functions and capacities. Tab and the arrow keys take you through the table.',
      'Note the mandate of delegates: what may they decide, and must they consult?',
      'Give at least one seat the capacity of patient representative, and one that of chair.',
    ],
    asks: [
      'The members are named with discipline, organisation and role (AGREE II, item 4).',
      'The views of patients have been sought (AGREE II, item 5).',
      'For low back pain: 3 authors, 13 members of the working group, 14 of the sounding board (KNGF, 2021).',
    ],
  },
  declarations: {
    why: 'Interests are common; hidden ones are the trouble. Judging them beforehand saves defending a decision afterwards.',
    how: [
      'Open Project group, Interests, choose a person and record the declaration.',
      'Let chair or secretary judge it: weight, action, and where needed the consequence per key question.',
      'Whoever may not decide does not count in votes on that question; Leidraad keeps track.',
      'Ask for a new declaration every year and before publication.',
    ],
    asks: [
      'Competing interests of the members are recorded and addressed (AGREE II, item 23).',
      'Interests are declared before somebody takes part, and can be read by members and public (Dutch code on conflicts of interest, 2016).',
    ],
  },
  'bottleneck-inventory': {
    why: 'Bottlenecks keep a guideline close to practice. Each key question must lead back to at least one.',
    how: [
      'Make a survey under Bottlenecks, Surveys, and mail the file; those who receive it need no account and no internet.',
      'Read in the answers. You first see what each file brings, and then confirm.',
      'Merge doubles; everybody’s own words are kept as statements.',
      'Let the members weigh them under Priorities: a score of 1 to 9, or a ranking.',
    ],
    asks: [
      'Development begins with an analysis of bottlenecks (Dutch guideline for guidelines).',
      'Care providers and patients bring in bottlenecks (AGREE II, items 4 and 5).',
    ],
  },
  framework: {
    why: 'The scope keeps the guideline from growing on the way. Comments on what lies outside can later be answered with it.',
    how: [
      'Open Key questions, Scope, and record statements on patients, setting, professions, and what is left out.',
      'Print the scope for the meeting that accepts it.',
    ],
    asks: ['Population and intended users are described (AGREE II, items 3 and 6).'],
  },
  'key-questions': {
    why: 'The key question is the unit of work: search, evidence, considerations, recommendation and comments hang on it.',
    how: [
      'Press N on Key questions, type the question, and link it to the bottlenecks it comes from.',
      'Work it out under Approach by PICO or PIPOH; Leidraad suggests a wording.',
      'Decide on each bottleneck what happens to it: a question, another form, or left out for a reason.',
      'Group the questions in modules. Alt and an arrow key move a question.',
    ],
    asks: [
      'The health questions are specifically described (AGREE II, item 2).',
      'Questions concern medical content or the organisation of care (account of the KNGF guideline on low back pain, 2021).',
    ],
  },
  outcomes: {
    why: 'Which outcome counts decides which evidence weighs. So choose before searching, and let patients weigh in.',
    how: [
      'Open Key questions, Outcomes, and add the outcomes of each question with unit, direction and clinically relevant difference.',
      'Let the members score from 1 to 9; the cursor moves on by itself.',
      'Discuss outcomes marked as disagreement.',
    ],
    asks: [
      '7–9 is critical, 4–6 important, 1–3 of limited importance; at most seven outcomes in the table (GRADE Handbook).',
    ],
  },
  planning: {
    why: 'Meetings of volunteers are fixed months ahead. Without a plan per phase the comment round slides into the summer.',
    how: [
      'Open Planning and give each phase a planned beginning and end.',
      'What is late stands at the top of the overview until you change the date or close the phase.',
    ],
    asks: ['The planning is agreed with the project group (default of Leidraad).'],
  },
  acceptance: {
    why: 'Once accepted, everybody knows that searching may begin. What changes later shows as a change.',
    how: [
      'Record the acceptance under Scope: by which group, when, and with what reservation.',
      'When the scope changes later it says “changed since”; accept it anew where needed.',
    ],
    asks: [
      'The working group accepts the framework of scope and key questions (account of the KNGF guideline on low back pain, 2021).',
    ],
  },
} satisfies HandbookPages;
