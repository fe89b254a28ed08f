import type { BallotPacketTexts } from '../nl/ballot-packet.ts';

export const ballotPacket: BallotPacketTexts = {
  skip: 'To your vote',
  ballot: 'Ballot',
  offline: 'This file works without internet and without an account.',
  saveFirst: 'Opened from a mail? First save the file on your computer and open it there.',
  noScript:
    'Voting takes a browser on a computer or tablet (Edge, Chrome, Firefox or Safari). Save this file and open it there. If that fails, tell the chair your code and your choice.',
  proposal: 'Proposal: {{proposal}}',
  choose: 'Your choice',
  choiceMissing: 'First choose what you vote.',
  scale: '1 is wholly disagree, 9 is wholly agree.',
  codeTitle: 'Your code',
  code: 'Code',
  codeHint: 'Six letters and digits, as you got them from the chair. Each code gives one vote.',
  codeMissing: 'Fill in your code; without it your vote does not count.',
  secret:
    'In the project your choice is kept without your name. Whoever receives this file from you can see what you chose, though.',
  named: 'Your choice is kept with your name.',
  remarkTitle: 'Explanation',
  remark: 'What do you want to add? (may stay empty)',
  remarkHint:
    'If you disagree with the proposal, write why. Your text joins the minority view without a name.',
  shell: {
    cancel: 'Cancel',
    done: {
      title: 'Done?',
      text: 'Save your vote as a file and mail that file back to the sender. The first vote with your code counts.',
      save: 'Save vote as a file',
      nothing: 'Nothing has been filled in yet.',
      saved: 'Saved as {{name}}. Mail this file back to the sender.',
      copy: 'Got no file? Copy this text into a mail',
      copyLabel: 'Your vote as text',
    },
    status: {
      browser: 'What you fill in is remembered in this browser.',
      memory: 'This browser remembers nothing: save your vote before you close this window.',
      full: 'The storage of this browser is full: save your vote as a file.',
      otherTab: 'This ballot is already open in another window. Go on there, or close that window.',
      never: 'Not yet saved as a file.',
      saved: 'Saved as a file: {{time}}.',
      changed: 'Changed after the last file ({{time}}).',
    },
    file: {
      title: 'Begun before?',
      text: 'If your vote is not here, open the file you saved before.',
      open: 'Open a vote file',
      loaded: 'Your vote from {{name}} is open.',
      broken: '{{name}} cannot be read: it is no vote file, or it is damaged.',
      other: '{{name}} belongs to another vote.',
      replaceTitle: 'Replace what is here?',
      replace: 'A vote is filled in here already. The file takes its place.',
      replaceAct: 'Replace',
    },
    clear: {
      act: 'Clear my vote from this browser',
      title: 'Clear your vote?',
      text: 'Your vote disappears from this browser. A file you saved stays.',
      confirm: 'Clear',
      cleared: 'Your vote is cleared from this browser.',
    },
  },
};
