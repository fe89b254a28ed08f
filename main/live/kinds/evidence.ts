import type { Node } from 'prosemirror-model';
import type { ReadHandle } from '../../../db/database.ts';
import { readEvidence } from '../../../db/evidence/questions.ts';
import { listOutcomes } from '../../../db/outcomes.ts';
import { biasMatrices } from '../../../shared/evidence/bias/matrix.ts';
import type { QuestionSummary } from '../../../shared/evidence/summary.ts';
import { biasTable } from '../../../shared/evidence/tables/bias-table.ts';
import { profileTable } from '../../../shared/evidence/tables/profile-table.ts';
import { sofTable } from '../../../shared/evidence/tables/sof-table.ts';
import type { Wording } from '../../../shared/evidence/words.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { readEvidenceSummaries } from '../../commands/evidence.ts';
import { asJson } from '../blocks.ts';
import { questionTargets } from '../question-targets.ts';
import type { LiveSource } from '../source.ts';

/** The Summary-of-Findings table of a key question. */
export const sofSource: LiveSource = { targets: questionTargets, resolve: tableOf(sofTable) };

/** The evidence profile of a key question: every judgement behind the certainty. */
export const profileSource: LiveSource = { targets: questionTargets, resolve: tableOf(profileTable) };

/** The risk of bias of the studies a key question rests on. */
export const biasSource: LiveSource = {
  targets: questionTargets,
  resolve(db, ref, language) {
    const summary = readSummary(db, ref);
    if (!summary) return { missing: 'target-missing' };
    const only = {
      studyIds: new Set(summary.outcomes.flatMap(({ profile }) => profile?.studyIds ?? [])),
      outcomeIds: new Set(summary.outcomes.map(({ outcome }) => outcome.id)),
    };
    const matrices = biasMatrices(readEvidence(db), listOutcomes(db), only);
    if (matrices.length === 0) return { missing: 'empty' };
    const wording = { t: translator(language), language };
    return asJson(...matrices.flatMap(matrix => biasTable(matrix, wording)));
  },
};

/** A table appears once a first outcome of the question has a profile. */
function tableOf(make: (summary: QuestionSummary, wording: Wording) => Node[]): LiveSource['resolve'] {
  return (db, ref, language) => {
    const summary = readSummary(db, ref);
    if (!summary) return { missing: 'target-missing' };
    if (summary.outcomes.every(({ profile }) => profile === null)) return { missing: 'empty' };
    return asJson(...make(summary, { t: translator(language), language }));
  };
}

function readSummary(db: ReadHandle, questionId: string): QuestionSummary | null {
  return readEvidenceSummaries(db).find(({ question }) => question.id === questionId) ?? null;
}
