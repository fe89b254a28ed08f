import type { TFunction } from 'i18next';
import type { ImportReport } from '../../../shared/people/people-list.ts';
import { importPeople } from '../../commands/import-people.ts';
import type { Importer } from './import.ts';

/** Imports lists of the project group, all as one change; exit 1 when rows were rejected. */
export const importPeopleFiles: Importer = (file, sources, { json }, { t, out }) => {
  const { result: reports } = file.change('people.import', db =>
    sources.map(({ bytes, name }) => importPeople(db, bytes, name)),
  );
  out(json ? JSON.stringify({ files: reports }) : reports.flatMap(report => describe(report, t)).join('\n'));
  return reports.some(report => report.rejected.length > 0) ? 1 : 0;
};

function describe({ source, read, added, filled, present, rejected }: ImportReport, t: TFunction): string[] {
  return [
    `${source}: ${t('people.import.report', { read, ...added, filled, present })}`,
    ...rejected.map(({ row, reason, value }) =>
      t('people.import.rejectedRow', { row, reason: t(`people.import.rejections.${reason}`), value }),
    ),
  ];
}
