/** The guided tour of the sample. */
export const tour = {
  title: 'Guided tour',
  offerTitle: 'The sample in six steps',
  offer:
    'In six short steps you follow the thread, from bottleneck to export. You can stop at any moment and go on later; the tour is in the handbook and under {{keys}}.',
  begin: 'Begin the guided tour',
  resume: 'Resume the guided tour (step {{step}} of {{count}})',
  openSample: 'Open the sample project and take the guided tour',
  notNow: 'Not now',
  step: 'Step {{step}} of {{count}}',
  back: 'Back',
  next: 'Next',
  finish: 'Finish',
  stop: 'Stop the guided tour',
  show: 'Show this place',
  elsewhere: 'You are on another screen now.',
  steps: {
    overview: {
      title: 'What is there to do?',
      text: 'The overview says what is to be done now, which phase it belongs to and what is still missing on the thread. Each line takes you to the place of the work.',
    },
    bottleneck: {
      title: 'From bottleneck to key question',
      text: 'Everything begins with a bottleneck in practice. Here you see who raised it, what was decided about it and which key question answers it. A bottleneck without a question stays visible as a gap.',
    },
    considerations: {
      title: 'Weighing evidence and considerations',
      text: 'For each key question the working group weighs the evidence and the considerations. The balance shows what speaks for and against the intervention; the strength of the recommendation rests on it.',
    },
    proposal: {
      title: 'Changing a recommendation by a proposal',
      text: 'Whoever wants to change the text makes a proposal. The differences from the guideline stand in the text and beside it: you accept or reject each change, with a reason.',
    },
    comments: {
      title: 'Dealing with comments',
      text: 'Organisations send their comments back in a file. Here you read a comment with its passage, decide and write the answer; a suggested wording becomes a proposal at the press of a button.',
    },
    export: {
      title: 'Exporting',
      text: 'This button takes the guideline to Word, PDF or HTML, with or without its changes. The response table, the accountability report and the letters come from here too.',
    },
  },
} as const;
