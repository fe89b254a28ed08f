import { listReferenceRows } from '../../../db/references.ts';
import { nameText } from '../../../shared/references/names.ts';
import { readReferences } from '../../commands/references.ts';
import { type ListMaker, lines, questionNames, tableOf, WIDTH } from './list.ts';

export const referenceList: ListMaker = ({ db, t }) => {
  const questionName = questionNames(db);
  const known = new Map(listReferenceRows(db).map(row => [row.id, row]));
  return tableOf(t('terms.area.references'), readReferences(db), [
    [t('lists.column.number'), WIDTH.number, row => row.number],
    [t('lists.column.type'), WIDTH.word, ({ fields }) => t(`references.type.${fields.type}`)],
    [t('lists.column.authors'), WIDTH.line, ({ fields }) => fields.authors.map(nameText).join('; ')],
    [t('lists.column.year'), WIDTH.number, ({ fields }) => fields.year],
    [t('lists.column.title'), WIDTH.text, ({ fields }) => fields.title],
    [t('lists.column.container'), WIDTH.line, ({ fields }) => fields.container],
    [t('lists.column.volume'), WIDTH.word, ({ fields }) => fields.volume],
    [t('lists.column.issue'), WIDTH.word, ({ fields }) => fields.issue],
    [t('lists.column.pages'), WIDTH.word, ({ fields }) => fields.pages || fields.articleNumber],
    ['DOI', WIDTH.name, ({ fields }) => fields.doi],
    ['PMID', WIDTH.word, ({ fields }) => fields.pmid],
    [t('lists.column.url'), WIDTH.name, ({ fields }) => fields.url],
    [t('lists.column.foundIn'), WIDTH.name, row => lines(known.get(row.id)?.sources ?? [])],
    [
      t('lists.column.questions'),
      WIDTH.line,
      row => lines((known.get(row.id)?.questionIds ?? []).map(questionName)),
    ],
  ]);
};
