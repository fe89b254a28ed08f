import type { kngfSteps as source } from '../nl/kngf-steps.ts';
import type { Translated } from '../shape.ts';

export const kngfSteps: Translated<typeof source> = {
  reasons: {
    name: 'Collect the reasons',
    purpose: 'Account for why the guideline must be made or revised.',
    product: 'register of reasons',
  },
  'earlier-versions': {
    name: 'Trace earlier versions',
    purpose: 'Know what exists and which parts were amended meanwhile.',
    product: 'list of versions',
  },
  'policy-context': {
    name: 'Describe the policy context',
    purpose: 'Show which policy and which parties ask for the guideline.',
    product: 'description of the context',
  },
  preconditions: {
    name: 'Record the preconditions',
    purpose: 'Agree what the development must comply with.',
    product: 'list of preconditions',
  },
  assignment: {
    name: 'Settle assignment and development mode',
    purpose: 'Record commissioner, resources and way of working.',
    product: 'assignment or project proposal',
  },
  organisations: {
    name: 'Invite organisations',
    purpose: 'Let every party the topic touches take part.',
    product: 'list of participating organisations',
  },
  'project-group': {
    name: 'Compose the project group',
    purpose: 'Fill author group, working group and sounding board, with a mandate.',
    product: 'project group table',
  },
  declarations: {
    name: 'Have interests declared',
    purpose: 'Limit the influence of conflicting interests.',
    product: 'assessed declarations of interests',
  },
  'bottleneck-inventory': {
    name: 'Take stock of bottlenecks',
    purpose: 'Hear what care providers and patients meet in practice.',
    product: 'list of bottlenecks',
  },
  framework: {
    name: 'Define the scope',
    purpose: 'Settle for whom, where and for which professions the guideline holds.',
    product: 'scope in the framework',
  },
  'key-questions': {
    name: 'Formulate key questions',
    purpose: 'Turn the bottlenecks into questions the guideline answers.',
    product: 'key questions in the framework',
  },
  outcomes: {
    name: 'Rate the outcomes',
    purpose: 'Determine which outcomes are critical or important to patients.',
    product: 'rated outcomes per question',
  },
  planning: {
    name: 'Make the planning',
    purpose: 'Agree when each phase begins and ends.',
    product: 'planning',
  },
  acceptance: {
    name: 'Accept the framework',
    purpose: 'The working group agrees to scope and key questions.',
    product: 'accepted framework',
  },
  literature: {
    name: 'Search the literature',
    purpose: 'Find the available studies per key question.',
    product: 'search account',
  },
  evidence: {
    name: 'Summarise and grade the evidence',
    purpose: 'Establish per outcome what is known and how certain it is (GRADE).',
    product: 'evidence tables and summary of findings',
  },
  considerations: {
    name: 'Describe the considerations',
    purpose: 'Weigh what counts beside the evidence: preferences, cost, feasibility.',
    product: 'other considerations per question',
  },
  meetings: {
    name: 'Hold the meetings',
    purpose: 'Arrive at recommendations with working group and sounding board.',
    product: 'minutes and decisions',
  },
  recommendations: {
    name: 'Formulate recommendations',
    purpose: 'Say per key question what is recommended and how strongly.',
    product: 'draft recommendations',
  },
  draft: {
    name: 'Write the draft guideline',
    purpose: 'Bring everything together in one text ready for comments.',
    product: 'draft guideline',
  },
  'comment-project-group': {
    name: 'Comments of the project group',
    purpose: 'Working group and sounding board read the draft first.',
    product: 'comments, round 1',
  },
  'comment-field': {
    name: 'Comments of organisations and users',
    purpose: 'Let all parties and a large group of users respond.',
    product: 'comments, round 2',
  },
  'comment-processing': {
    name: 'Process the comments',
    purpose: 'Decide on every comment and give the reason.',
    product: 'response table',
  },
  'comment-meeting': {
    name: 'Discuss the comments',
    purpose: 'Working group and sounding board settle the text together.',
    product: 'text final in content',
  },
  language: {
    name: 'Edit the language',
    purpose: 'Make the text clear and unambiguous.',
    product: 'edited text',
  },
  consistency: {
    name: 'Check consistency',
    purpose: 'Bring references, tables and recommendations in line.',
    product: 'checked text',
  },
  'digital-format': {
    name: 'Make the digital form',
    purpose: 'Offer the guideline in an accessible, practical digital form (2025 edition).',
    product: 'digital guideline',
  },
  freeze: {
    name: 'Freeze the version for authorisation',
    purpose: 'Make sure that boards decide on one and the same text.',
    product: 'version for authorisation',
  },
  authorisation: {
    name: 'Ask for authorisation',
    purpose: 'Have the boards of all parties agree.',
    product: 'authorisation letters',
  },
  publication: {
    name: 'Publish',
    purpose: 'Make the guideline available with version and date on the knowledge platform.',
    product: 'published guideline',
  },
  register: {
    name: 'Offer it to the Zorginstituut',
    purpose: 'Have the guideline entered in the register of quality standards.',
    product: 'register application',
  },
  programme: {
    name: 'Draw up the implementation programme',
    purpose: 'Determine which products and channels reach practice.',
    product: 'implementation programme',
  },
  indicators: {
    name: 'Choose indicators',
    purpose: 'Establish how one sees whether the recommendations are followed.',
    product: 'indicators',
  },
  products: {
    name: 'Make products',
    purpose: 'Derive summary, patient information and tools from the guideline.',
    product: 'derived products',
  },
  training: {
    name: 'Train and disseminate',
    purpose: 'Make the guideline known by lectures, articles and e-learning.',
    product: 'training given',
  },
  monitoring: {
    name: 'Follow use and new evidence',
    purpose: 'See whether the guideline is used and still right.',
    product: 'evaluation report',
  },
  review: {
    name: 'Decide on updating',
    purpose: 'Keep, amend or revise; at most five years after publication.',
    product: 'decision with reasons',
  },
};
