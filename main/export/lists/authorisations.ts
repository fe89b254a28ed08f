import { listAuthorisations } from '../../../db/authorisation.ts';
import { type ListMaker, tableOf, WIDTH } from './list.ts';

export const authorisationList: ListMaker = ({ db, t }) => {
  const mark = (isOn: boolean) => (isOn ? t('lists.yes') : '');
  return tableOf(t('lists.name.authorisations'), listAuthorisations(db), [
    [t('authorisation.organisation'), WIDTH.line, row => row.organisation],
    [t('authorisation.required'), WIDTH.word, row => mark(row.isRequired)],
    [t('authorisation.state'), WIDTH.name, row => t(`authorisation.states.${row.state}`)],
    [t('authorisation.version'), WIDTH.name, row => row.versionLabel],
    [t('authorisation.sentOn'), WIDTH.word, row => row.sentOn],
    [t('authorisation.replyBy'), WIDTH.word, row => row.replyBy],
    [t('authorisation.remindedOn'), WIDTH.word, row => row.remindedOn],
    [t('authorisation.answeredOn'), WIDTH.word, row => row.answeredOn],
    [t('authorisation.signatory'), WIDTH.name, row => row.signatory],
    [t('authorisation.conditions'), WIDTH.text, row => row.conditions],
    [t('authorisation.conditionsMetOn'), WIDTH.word, row => row.conditionsMetOn],
    [t('authorisation.reason'), WIDTH.text, row => row.reason],
    [t('authorisation.reasonPublic'), WIDTH.word, row => mark(row.isReasonPublic)],
  ]);
};
