import { putDecision } from '../../../db/bottleneck-decisions.ts';
import { insertStatementOn } from '../../../db/bottleneck-statements.ts';
import { listBottlenecks } from '../../../db/bottlenecks.ts';
import type { WriteHandle } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { listSeats } from '../../../db/people.ts';
import { ballotOf, insertRound, putValues } from '../../../db/priorities.ts';
import { putAnswer } from '../../../db/survey-answers.ts';
import { insertSurvey, insertSurveyQuestion, readSurvey } from '../../../db/surveys.ts';
import type { SurveyQuestion } from '../../../shared/bottlenecks/survey.ts';
import type { Bottleneck } from '../../../shared/bottlenecks.ts';
import { storeBallot } from '../store-ballot.ts';
import { EXAMPLE_ANSWERS, EXAMPLE_BALLOTS, SURVEY, SURVEY_QUESTIONS } from './survey.ts';

/** When the examples are said to be saved and decided. */
const EXAMPLE_DAY = '2019-03-14T10:00:00.000Z';

/**
 * The bottleneck inventory: a survey with a few answers, a round in the working group, and what became of each
 * bottleneck. All of it is labelled an example. Bottlenecks without a key question stay undecided.
 */
export function fillInventory(db: WriteHandle, actor: string): void {
  const bottlenecks = listBottlenecks(db);
  fillSurvey(db, bottlenecks);
  const members = listSeats(db).filter(seat => seat.body === 'working-group');
  const roundId = insertRound(db, { title: 'Prioritering in de werkgroep', method: 'score' }, 'example');
  for (const [index, scores] of EXAMPLE_BALLOTS.entries()) {
    const seat = members[index];
    if (seat) storeBallot(db, { roundId, seatId: seat.id, values: valuesOf(bottlenecks, scores) }, 'example');
  }
  for (const { id, questionIds } of bottlenecks) {
    if (questionIds.length === 0) continue;
    putDecision(db, id, {
      outcome: 'question',
      reason: '',
      decidedBy: actor,
      decidedAt: EXAMPLE_DAY,
      origin: 'example',
    });
  }
}

function fillSurvey(db: WriteHandle, bottlenecks: readonly Bottleneck[]): void {
  const surveyId = insertSurvey(db, SURVEY, 'example');
  for (const question of SURVEY_QUESTIONS) insertSurveyQuestion(db, surveyId, question);
  const { questions } = readSurvey(db, surveyId);
  const [collect, rate, remarks] = [
    idOf(questions, 'collect'),
    idOf(questions, 'rate'),
    idOf(questions, 'remarks'),
  ] as const;
  const roundId = insertRound(
    db,
    {
      title: 'Hoe belangrijk zijn deze knelpunten voor u?',
      method: 'score',
      survey: { surveyId, questionId: rate },
    },
    'example',
  );
  for (const [index, answer] of EXAMPLE_ANSWERS.entries()) {
    const id = newId();
    const items = answer.said.map(({ theme, text }) => ({ id: newId(), theme, text }));
    const scores = valuesOf(bottlenecks, answer.scores);
    putAnswer(db, {
      id,
      surveyId,
      packetId: null,
      via: 'packet',
      source: `voorbeeld-${index + 1}.antwoord`,
      savedAt: EXAMPLE_DAY,
      contentHash: `voorbeeld-${index + 1}`,
      isAltered: false,
      content: {
        respondent: { role: answer.role, organisation: answer.organisation },
        collected: { [collect]: items },
        scores: { [rate]: scores },
        chosen: {},
        remarks: answer.remarks === '' ? {} : { [remarks]: answer.remarks },
      },
      origin: 'example',
    });
    putValues(
      db,
      ballotOf(db, { roundId, seatId: null, answerId: id, voter: answer.organisation }, 'example'),
      scores,
    );
    for (const item of items) {
      const bottleneck = bottlenecks.find(row => row.theme === item.theme);
      if (!bottleneck) throw new Error(`the sample names "${item.theme}", which it does not hold`);
      insertStatementOn(db, bottleneck.id, {
        ...item,
        source: 'survey',
        role: answer.role,
        organisation: answer.organisation,
        raisedBy: '',
        answerId: id,
        itemId: item.id,
        origin: 'example',
      });
    }
  }
}

function idOf(questions: readonly SurveyQuestion[], kind: SurveyQuestion['kind']): string {
  const question = questions.find(candidate => candidate.kind === kind);
  if (!question) throw new Error(`the sample survey has no question of kind ${kind}`);
  return question.id;
}

function valuesOf(
  bottlenecks: readonly Bottleneck[],
  scores: readonly (number | null)[],
): Record<string, number> {
  const pairs = bottlenecks.map((row, index) => [row.id, scores[index]] as const);
  return Object.fromEntries(
    pairs.filter((pair): pair is readonly [string, number] => typeof pair[1] === 'number'),
  );
}
