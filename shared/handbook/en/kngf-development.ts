import type { HandbookPages } from '../handbook.ts';

/** The steps of the development phase. */
export const kngfDevelopment = {
  literature: {
    why: 'A reader must be able to repeat the search and see why a study counts or not.',
    how: [
      'Record under Search and selection when and how each database was searched, with the literal strategy.',
      'Read the records in under References; doubles are recognised, doubtful ones are put to you.',
      'Write down what is included and excluded under Criteria, and select under Screening with the keyboard.',
      'Settle under Conflicts what two reviewers judged differently.',
      'Look at the flow diagram: where a sum does not close, it says so.',
    ],
    asks: [
      'Evidence was searched for systematically (AGREE II, item 7; PRISMA-S).',
      'The criteria for selection are described (AGREE II, item 8).',
      'The number of records can be followed step by step (PRISMA 2020).',
    ],
  },
  evidence: {
    why: 'Not all evidence is equally certain. Judging per outcome keeps strong evidence on pain apart from weak evidence on return to work.',
    how: [
      'Make a profile for each outcome under Evidence: studies, effect with its interval, baseline risk with its source.',
      'The absolute effect per 1000 is computed. An outcome without a pooled effect is summarised in words.',
      'Judge for each factor whether it lowers or raises the certainty, and write the reason.',
      'Or read in a table (CSV, XLSX) or a RevMan file.',
      'Put the table in the text as a live block: it changes along with the data.',
    ],
    asks: [
      'The strengths and limitations of the evidence are described (AGREE II, item 9).',
      'Five factors lower the certainty, three raise it (GRADE Handbook).',
      'The overall certainty follows from the lowest of the critical outcomes, or from their direction (GRADE).',
    ],
  },
  considerations: {
    why: 'Evidence alone makes no recommendation. Values of patients, cost, feasibility and equity can turn the same figures another way.',
    how: [
      'Choose the framework under Considerations: KNGF, GRADE EtD, or the four elements of the Belgian group.',
      'The authors fill in the proposal; the working group judges, or adopts proposals.',
      'Write under Balance why the whole leads to this recommendation.',
      'When a judgement changes after the decision, the recommendation resting on it is marked.',
    ],
    asks: [
      'Benefits, side effects and risks have been considered (AGREE II, item 11).',
      'The link between evidence and recommendation is explained (AGREE II, item 12).',
      'Considerations follow the Evidence-to-Decision framework (KNGF; GRADE).',
    ],
  },
  meetings: {
    why: 'Decisions without a note are discussed again a year later.',
    how: [
      'Make a meeting under Meetings and put open points on the agenda with P.',
      'Tick who is present; the quorum is counted.',
      'Record each decision with its consideration, and each action with who and when.',
      'Make the minutes (DOCX, HTML) and the calendar file (ICS).',
    ],
    asks: [
      'The method of arriving at recommendations, and how was decided, is described (AGREE II, item 10).',
    ],
  },
  recommendations: {
    why: 'The recommendation is what the reader remembers. Who does what, with whom, on which condition, and how strong is the advice?',
    how: [
      'Press N under Recommendations, link the key question and choose strength and direction.',
      'Work it out: action, target, conditions and exceptions. Leidraad suggests a wording that fits the strength.',
      'Read the hints: does the verb fit the strength, is there one action, no double negation?',
      'Open a vote under Votes: by name, anonymously with a code, or by file for those who are absent.',
      'A minority view stays with the recommendation.',
    ],
    asks: [
      'Recommendations are specific and unambiguous, the key ones easy to find (AGREE II, items 15 and 17).',
      'A strong recommendation is imperative, a weak one begins with “consider” (KNGF guideline on low back pain, 2021; mapping default of Leidraad).',
      'None of the methodologies names a figure for consensus: agree on the rule beforehand.',
    ],
  },
  draft: {
    why: 'The text explains what the recommendation says. Written in small sections, more people can work on it at once.',
    how: [
      'Make the outline under Guideline text and write; every key press is saved.',
      'With / you insert tables, figures, citations, footnotes and live blocks.',
      'An existing Word text can be read in as an outline.',
      'Then freeze Concept 1 under Versions.',
    ],
    asks: [
      'Per key question: recommendation, reason, question, method, conclusions from the literature, considerations (build of KNGF guidelines).',
    ],
  },
} satisfies HandbookPages;
