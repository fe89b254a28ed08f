import { parseArgs } from 'node:util';
import type { TFunction } from 'i18next';
import type { ReadHandle } from '../../../db/database.ts';
import { listQuestions } from '../../../db/questions.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import type { EvidenceReport, EvidenceTarget } from '../../../shared/evidence/list.ts';
import { comparisonText, rejectedText, reportText } from '../../../shared/evidence/report-words.ts';
import { findQuestion } from '../../commands/evidence-import/plan-rows.ts';
import { importEvidence, previewEvidenceImport } from '../../commands/import-evidence.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { importLists } from '../import-lists.ts';

/**
 * Reads evidence in, from spreadsheets and from reviews of RevMan 5. A review needs `--question` (number or title);
 * `--comparison` takes some of its comparisons by number.
 */
export const importEvidenceCommand: CliCommand = {
  name: 'import evidence',
  usage: 'import evidence FILE SRC… [--question N] [--comparison N]… [--confirm] [--json]',
  async run(context) {
    const { positionals, values } = parseArgs({
      args: context.args,
      allowPositionals: true,
      options: {
        question: { type: 'string' },
        comparison: { type: 'string', multiple: true },
        confirm: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const path = requireArgument(positionals, 0);
    requireArgument(positionals, 1);
    const target = (db: ReadHandle): EvidenceTarget => ({
      questionId: values.question === undefined ? null : questionId(db, values.question),
      comparisons: values.comparison ?? null,
    });
    return importLists(context, {
      path,
      sources: positionals.slice(1),
      action: 'evidence.import',
      preview: (db, bytes, name) => previewEvidenceImport(db, bytes, name, target(db)),
      run: (db, bytes, name) => importEvidence(db, bytes, name, target(db)),
      describe: report => describe(report, context.t),
      isConfirmed: values.confirm,
      asJson: values.json,
    });
  },
};

function questionId(db: ReadHandle, words: string): string {
  const question = findQuestion(listQuestions(db), words);
  if (!question) throw new LeidraadError('evidence-question-unknown', { question: words });
  return question.id;
}

function describe(report: EvidenceReport, t: TFunction): string {
  return [
    `${report.source}: ${reportText(report, t)}`,
    ...(report.review?.comparisons.map(comparison => `  ${comparisonText(comparison, t)}`) ?? []),
    ...report.rejected.map(row => `  ${rejectedText(row, t)}`),
  ].join('\n');
}
