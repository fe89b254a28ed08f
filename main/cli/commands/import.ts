import { LeidraadError } from '../../../shared/errors.ts';
import type { CliCommand } from '../command.ts';
import { importAppraisalsCommand } from './import-appraisals.ts';
import { importCommentsCommand } from './import-comments.ts';
import { importDocumentCommand } from './import-document.ts';
import { importEvidenceCommand } from './import-evidence.ts';
import { importPeopleCommand } from './import-people.ts';
import { importProjectCommand } from './import-project.ts';
import { importRecommendationsCommand } from './import-recommendations.ts';
import { importReferencesCommand } from './import-references.ts';
import { importSurveyCommand } from './import-survey.ts';
import { importTemplateCommand } from './import-template.ts';

/** What can be imported, by the word after `import`; each reads its own command line. */
const KINDS: readonly CliCommand[] = [
  importProjectCommand,
  importReferencesCommand,
  importPeopleCommand,
  importEvidenceCommand,
  importRecommendationsCommand,
  importSurveyCommand,
  importCommentsCommand,
  importAppraisalsCommand,
  importDocumentCommand,
  importTemplateCommand,
];

export const importCommand: CliCommand = {
  name: 'import',
  usage: KINDS.map(kind => kind.usage).join('\n  leidraad '),
  async run(context) {
    const [name, ...args] = context.args;
    const kind = KINDS.find(candidate => candidate.name === `import ${name}`);
    if (!kind) throw new LeidraadError('usage');
    return kind.run({ ...context, args });
  },
};
