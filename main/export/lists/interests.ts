import { listDeclarations } from '../../../db/interests.ts';
import { listPersons } from '../../../db/persons.ts';
import { INTEREST_CATEGORIES } from '../../../shared/people/interests.ts';
import { type ListColumn, type ListMaker, lines, questionNames, tableOf, WIDTH } from './list.ts';

/** What everybody declared and what follows; how it was weighed only for who assesses interests. */
export const interestList: ListMaker = ({ db, t, viewer }) => {
  const questionName = questionNames(db);
  const persons = new Map(listPersons(db).map(row => [row.id, row]));
  const rows = listDeclarations(db);
  const assessment: ListColumn<(typeof rows)[number]>[] = [
    [t('interests.assessedBy'), WIDTH.name, row => row.assessedBy],
    [t('interests.assessedOn'), WIDTH.word, row => row.assessedOn],
    [t('interests.relevance'), WIDTH.line, row => row.relevance],
    [t('interests.level'), WIDTH.word, row => row.level && t(`interests.levels.${row.level}`)],
    [t('interests.attachment'), WIDTH.name, row => row.attachment],
  ];
  return tableOf(t('lists.name.interests'), rows, [
    [t('lists.column.name'), WIDTH.name, row => persons.get(row.personId)?.name ?? null],
    [t('lists.column.function'), WIDTH.name, row => persons.get(row.personId)?.function ?? null],
    [t('interests.declaredOn'), WIDTH.word, row => row.declaredOn],
    ...INTEREST_CATEGORIES.map(
      (category): ListColumn<(typeof rows)[number]> => [
        t(`interests.category.${category}`),
        WIDTH.line,
        row => row.entries[category] ?? null,
      ],
    ),
    [t('interests.action'), WIDTH.name, row => row.action && t(`interests.actions.${row.action}`)],
    [
      t('interests.consequences'),
      WIDTH.line,
      row =>
        lines(
          row.consequences.map(({ questionId, consequence }) =>
            t('ui.labelled', {
              label: questionName(questionId),
              text: t(`interests.consequence.${consequence}`),
            }),
          ),
        ),
    ],
    ...(viewer.seesAssessments ? assessment : []),
  ]);
};
