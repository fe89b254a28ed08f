import type { Handbook } from '../handbook.ts';

/** Ways of working that run through all phases. */
export const topics: Handbook['topics'] = {
  'first-hour': {
    name: 'The first hour',
    about: 'From an empty project to a first recommendation.',
    why: 'Having walked the whole thread once, one understands the rest. Do it with one bottleneck, not with all at once.',
    how: [
      'Open the sample on the start screen and look around, or make a new project with a title and a method.',
      'Add two seats under Project group and one bottleneck under Bottlenecks.',
      'Make a key question of it and link it to the bottleneck.',
      'Add a section under Guideline text and write a few sentences.',
      'Make a recommendation with the question, choose a strength, and look at the Thread: what is missing stands there as a gap.',
      'Export the concept guideline to Word and see how it prints.',
    ],
    asks: [],
  },
  thread: {
    name: 'The thread',
    about: 'From bottleneck to indicator: what does it rest on, and what follows?',
    why: 'Each step refers to the one before. So one can trace for each sentence why it is there, and for each bottleneck what became of it.',
    how: [
      'Open Thread and choose something: before it you see what it rests on, after it what follows.',
      'Look at the coverage to see which questions lack a text, a recommendation or an indicator.',
      'Gaps stand on the overview too; choose one to go to its place.',
    ],
    asks: ['The link between evidence and recommendation is explicit (AGREE II, item 12).'],
  },
  roles: {
    name: 'Seats and rights',
    about: 'Who does what in the project group.',
    why: 'Authors write, the working group decides, chair and secretary record. Leidraad holds you to that without locking you out.',
    how: [
      'Choose at the bottom left in which seat you work. Without a choice you work as project leader and may do everything.',
      'What belongs to another seat you can read; it says who does it.',
      'It is an agreement, no protection: whoever has the file can read it.',
    ],
    asks: [],
  },
  writing: {
    name: 'Writing',
    about: 'The text of the guideline, with all that belongs in it.',
    why: 'The text is made of small sections. Tables, citations and references are data, not pasted text: they change along.',
    how: [
      'Type / in an empty line and choose what to insert.',
      'A live block shows data from elsewhere: an evidence table, a vote, a flow diagram.',
      'Find and replace with Ctrl F, in captions and titles too.',
      'Select words and press Ctrl Alt M for a remark to a fellow author.',
      'Ctrl Shift F leaves only the text.',
    ],
    asks: [],
  },
  proposals: {
    name: 'Proposals',
    about: 'Put changes forward and decide on each.',
    why: 'In a proposal you write freely. What changes is computed from the text itself, so refusing never loses anything.',
    how: [
      'Choose Make a proposal at a section and write.',
      'Hand it in. Whoever decides walks through the changes and accepts or rejects them, with a reason.',
      'Take it into the guideline: one act that you can undo.',
      'An edited Word copy can be read in as a proposal, even when its changes were not tracked.',
    ],
    asks: [],
  },
  'comment-round': {
    name: 'A comment round',
    about: 'Ask for comments without anybody installing anything.',
    why: 'Dozens of organisations answer in Word, Excel and mail. Here everything lands at the right sentence, and nothing gets lost.',
    how: [
      'Freeze a version, make a round, and invite.',
      'Make the packets: one HTML file per organisation, or the Word form for those who may not open HTML.',
      'Read in all that comes back; reading it twice adds nothing twice.',
      'Answer with the keyboard, and make the response table and the letters.',
    ],
    asks: ['Every comment gets an answer and a reason (practice of NICE; Dutch guideline for guidelines).'],
  },
  versions: {
    name: 'Versions and comparing',
    about: 'Freeze the guideline and see what changed.',
    why: 'A version never changes again. It is what comments, decisions and authorisation refer to.',
    how: [
      'Freeze a version before each comment round and at each decision on the whole.',
      'Compare two versions: first by decision, then word by word.',
      'Export the differences to Word with real revisions, to PDF or to HTML.',
    ],
    asks: [],
  },
  exports: {
    name: 'Exporting',
    about: 'Documents, data and lists to the outside.',
    why: 'What goes out is what the world sees of your work. The same project always gives the same file.',
    how: [
      'Choose Export (at the foot on the left, or with Authorisation) and choose the document: concept guideline, account, one module or summary card.',
      'Choose the form: Word to work on, PDF to distribute, HTML to read.',
      'Choose a version, and where needed since which version to show the changes.',
      'Lists go to Excel or CSV on their own screen.',
    ],
    asks: [],
  },
  files: {
    name: 'The project file',
    about: 'Keep, share and restore.',
    why: 'Everything stands in one file on your own computer. Nothing goes to the internet.',
    how: [
      'One person writes, others read along. Who has the file open stands at the top.',
      'Send a copy with Send copy. Do not keep an open project in a folder that is synchronised.',
      'Leidraad makes a backup at each opening and before each import; restoring makes a new file.',
      'Ctrl Z takes back any act. The History shows who changed what and when.',
    ],
    asks: [],
  },
  keyboard: {
    name: 'Keys',
    about: 'Everything works without a mouse.',
    why: 'Whoever judges a hundred comments or a thousand titles gains hours with keys.',
    how: [
      'Ctrl K: find a screen, a question, a command, or words in the text.',
      'F1: the handbook on the screen you are on. Question mark: all keys.',
      'N: new in this list. Arrows: through the list. Enter: on to the side panel. Escape: back.',
      'Alt with an arrow: move. Delete: remove, and Ctrl Z if you think better of it.',
    ],
    asks: [],
  },
};
