import { parseArgs } from 'node:util';
import type { TFunction } from 'i18next';
import type { ImportReport } from '../../../shared/people/people-list.ts';
import { importPeople, previewPeopleImport } from '../../commands/import-people.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { importLists } from '../import-lists.ts';

/** Reads lists of the project group in. */
export const importPeopleCommand: CliCommand = {
  name: 'import people',
  usage: 'import people FILE SRC… [--confirm] [--json]',
  async run(context) {
    const { positionals, values } = parseArgs({
      args: context.args,
      allowPositionals: true,
      options: {
        confirm: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const path = requireArgument(positionals, 0);
    requireArgument(positionals, 1);
    return importLists(context, {
      path,
      sources: positionals.slice(1),
      action: 'people.import',
      preview: previewPeopleImport,
      run: importPeople,
      describe: report => describe(report, context.t),
      isConfirmed: values.confirm,
      asJson: values.json,
    });
  },
};

function describe({ source, read, added, filled, present, rejected }: ImportReport, t: TFunction): string {
  return [
    `${source}: ${t('people.import.report', { read, ...added, filled, present })}`,
    ...rejected.map(
      ({ row, reason, value }) =>
        `  ${t('people.import.rejectedRow', { row, reason: t(`people.import.rejections.${reason}`), value })}`,
    ),
  ].join('\n');
}
