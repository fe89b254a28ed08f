import type { HandbookPages } from '../handbook.ts';

/** The steps of ADAPTE. */
export const adapte = {
  'adapte-committee': {
    why: 'Adapting asks other skills than developing: finding guidelines, appraising them, and settling rights. A small committee keeps that together.',
    how: [
      'Make a steering group with its seats under Project group.',
      'Tick in the initiation phase that the committee is established.',
    ],
    asks: ['Establish an organising committee, with a working panel and support (ADAPTE 2.0, step 1).'],
  },
  'adapte-topic': {
    why: 'A topic suits adaptation when good guidelines exist and practice here varies.',
    how: [
      'Record burden, variation in practice and existing guidelines as reasons under Reasons and assignment.',
    ],
    asks: ['Choose by prevalence, variation, burden and existing guidelines (ADAPTE 2.0, step 2).'],
  },
  'adapte-feasibility': {
    why: 'Without a usable source, developing yourself is quicker. A short search prevents a false start.',
    how: [
      'Record the short search under Source guidelines, Search log, with date and number.',
      'Register what seems usable and tick the criterion with your conclusion.',
    ],
    asks: ['Check with a quick search whether adaptation is feasible (ADAPTE 2.0, step 3).'],
  },
  'adapte-resources': {
    why: 'Appraisal by two to four people takes time that must be promised beforehand.',
    how: ['Write with the assignment which people, skills and means are needed.'],
    asks: ['Identify the resources and skills needed (ADAPTE 2.0, step 4).'],
  },
  'adapte-setup': {
    why: 'Agreements on interests, decisions and authorship are made before there is anything to divide.',
    how: [
      'Compose the project group and have all interests declared and judged.',
      'Agree on the rule of voting and tick that with a date.',
    ],
    asks: [
      'Terms of reference, declarations of interest, consensus, endorsement bodies and authorship are settled (ADAPTE 2.0, step 5).',
    ],
  },
  'adapte-plan': {
    why: 'The adaptation plan is the protocol: whoever reads it knows what you will do and can check it later.',
    how: ['Give each phase dates in Planning and tick that the plan is written.'],
    asks: ['A plan with introduction, scope, PIPOH, panel, interests and timeline (ADAPTE 2.0, step 6).'],
  },
  'adapte-questions': {
    why: 'Your own question is the measure by which each source guideline is judged.',
    how: ['Work out each key question by PIPOH: patients, intervention, professionals, outcomes, setting.'],
    asks: ['Determine the health questions with PIPOH (ADAPTE 2.0, step 7).'],
  },
  'adapte-search': {
    why: 'Guidelines rarely stand in databases. Search sites of organisations and registers too.',
    how: [
      'Record each search under Source guidelines, Search log: where, when, how, hits.',
      'Add the guidelines found to the register.',
    ],
    asks: ['Search for guidelines and other relevant documents (ADAPTE 2.0, step 8).'],
  },
  'adapte-screen': {
    why: 'A guideline that does not answer your question need not be appraised by anybody.',
    how: [
      'Fill in the record of each source: developer, country, dates, scope, grading, funding.',
      'Say for each key question whether it fits: fully, in part or not, and where it differs.',
    ],
    asks: ['Screen with the tables of characteristics and content (ADAPTE 2.0, step 9).'],
  },
  'adapte-reduce': {
    why: 'With many sources it pays to judge methodological rigour first.',
    how: [
      'With many sources, appraise domain 3 of AGREE II first.',
      'Exclude what is too weak, with a reason; it stays in the register.',
    ],
    asks: [
      'Reduce a large number with the rigour domain of AGREE (ADAPTE 2.0, step 10). There is no fixed limit: agree on one beforehand.',
    ],
  },
  'adapte-quality': {
    why: 'Two appraisers see more than one, and where they differ the source is unclear.',
    how: [
      'Have at least two people fill in AGREE II: in the app, or with an appraisal packet you mail.',
      'Discuss items on which scores differ by three or more points.',
      'Compare the sources in the domain profile and put it in the text as a live block.',
    ],
    asks: [
      'At least two and preferably four appraisers (ADAPTE 2.0, step 11). The AGREE II manual sets no limit between good and poor.',
    ],
  },
  'adapte-currency': {
    why: 'A good guideline can be out of date. The end of its search weighs more than its publication.',
    how: [
      'Answer the questions on currency with the source: new evidence, planned update, withdrawn recommendations.',
      'Note what the developer answered, with a date.',
    ],
    asks: ['Assess currency, where needed with the developer (ADAPTE 2.0, step 12).'],
  },
  'adapte-content': {
    why: 'Only side by side do you see where sources agree and where they contradict.',
    how: [
      'Enter the source recommendations in the matrix, paste them, or read in a table from Word, HTML or Excel.',
      'Put them side by side per key question, with the translation beside the original.',
      'Mark for each row whether the sources agree, differ or contradict.',
    ],
    asks: ['Assess the content with a recommendation matrix (ADAPTE 2.0, step 13).'],
  },
  'adapte-consistency': {
    why: 'A recommendation can go further than the evidence below it. One sees that only by following the chain.',
    how: [
      'Judge the chain of each source: search, selection, evidence, conclusion, recommendation. Answer yes, unsure or no and explain.',
    ],
    asks: [
      'Assess the consistency of search and selection, of evidence and interpretation, and of interpretation and recommendation (ADAPTE 2.0, step 14).',
    ],
  },
  'adapte-acceptability': {
    why: 'What works elsewhere can founder here on reimbursement, training or custom.',
    how: ['Answer the questions on acceptability and applicability, where needed per key question.'],
    asks: ['Assess acceptability and applicability of the recommendations (ADAPTE 2.0, step 15).'],
  },
  'adapte-review': {
    why: 'Who decides wants to see all judgements together.',
    how: ['Open the tab Standing of a source, and compare the sources in the matrix.'],
    asks: ['Review all assessments (ADAPTE 2.0, step 16).'],
  },
  'adapte-select': {
    why: 'The decision on each recommendation is the heart of adapting, and the one thing a reader wants to understand later.',
    how: [
      'Decide on each source recommendation: adopt, adopt with changes, adopt the evidence and write anew, or reject.',
      'Give the reason and weigh the local considerations: the four elements or a full framework.',
      'Make or link your own recommendation; the evidence of the source comes along with its provenance.',
    ],
    asks: [
      'Select among guidelines and recommendations (ADAPTE 2.0, step 17).',
      'A change without new evidence asks for an express reason (GRADE-ADOLOPMENT).',
    ],
  },
  'adapte-draft': {
    why: 'The reader must be able to see what is the source’s and what was adapted.',
    how: [
      'Write the text and place the origin as a live block.',
      'The adaptation report in the account shows the original and the change of each recommendation.',
    ],
    asks: ['Prepare a draft that respects the users and explains the process (ADAPTE 2.0, step 18).'],
  },
  'adapte-external-review': {
    why: 'Users here did not make the source. Their judgement on feasibility counts all the more.',
    how: ['Make a comment round for the field and process the comments.'],
    asks: ['External review by the target users (ADAPTE 2.0, step 19).'],
  },
  'adapte-endorsement': {
    why: 'An adapted guideline needs an authorisation of its own here.',
    how: ['Record in the authorisation phase which organisations agreed.'],
    asks: ['Consult the relevant endorsement bodies (ADAPTE 2.0, step 20).'],
  },
  'adapte-developers': {
    why: 'The developers know first whether you read them rightly, and whether the source changes.',
    how: [
      'Make the report on what was adapted and why for each source guideline, and send it to the developer.',
    ],
    asks: ['Consult the developers of the source guidelines (ADAPTE 2.0, step 21).'],
  },
  'adapte-acknowledge': {
    why: 'Without permission no publication. Naming a source is not the same as permission.',
    how: [
      'Record the permission with each source, keep the letter with it, and name the source in the text.',
    ],
    asks: ['Acknowledge the source documents and settle the rights (ADAPTE 2.0, step 22).'],
  },
  'adapte-aftercare': {
    why: 'When the source changes, yours may have to.',
    how: ['Set the date of review and who follows the sources.'],
    asks: ['Plan for aftercare (ADAPTE 2.0, step 23).'],
  },
  'adapte-production': {
    why: 'The final edition is what remains.',
    how: ['Export the practice guideline, the account and the summary card, and make the release.'],
    asks: ['Produce a high-quality final guideline (ADAPTE 2.0, step 24).'],
  },
} satisfies HandbookPages;
