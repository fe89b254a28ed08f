import { readAbbreviations } from '../../commands/abbreviations.ts';
import { type ListMaker, tableOf, WIDTH } from './list.ts';

export const abbreviationList: ListMaker = ({ db, t }) =>
  tableOf(t('terms.area.abbreviations'), readAbbreviations(db).listed, [
    [t('abbreviations.short'), WIDTH.word, row => row.short],
    [t('abbreviations.long'), WIDTH.text, row => row.long],
    [t('lists.column.uses'), WIDTH.word, row => row.places.reduce((sum, place) => sum + place.count, 0)],
  ]);
