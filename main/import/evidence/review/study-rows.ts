import type { Rejection } from '../../../../shared/evidence/list.ts';
import { childrenOf, type XmlElement } from '../../xml/read-tree.ts';
import { BadRecord, countIn } from './bad-record.ts';

/** What one study adds to an analysis. */
export interface StudyRow {
  studyId: string;
  element: XmlElement;
  /** Null where this kind of analysis has none. */
  events: [number, number] | null;
  totals: [number, number] | null;
}

/** The data of studies below an outcome or a subgroup, of one kind (`DICH`, `CONT`, `IV`, `IPD`, `OTHER`). */
export function readStudyRows(
  parents: readonly XmlElement[],
  kind: string,
  studies: ReadonlyMap<string, unknown>,
  reject: (reason: Rejection, value: string) => void,
): StudyRow[] {
  return parents
    .flatMap(parent => childrenOf(parent, `${kind}_DATA`))
    .flatMap((element): StudyRow[] => {
      const studyId = element.attributes.STUDY_ID ?? '';
      try {
        if (!studies.has(studyId)) throw new BadRecord('study-unknown', studyId);
        return [readStudyRow(element, studyId)];
      } catch (error) {
        if (!(error instanceof BadRecord)) throw error;
        reject(error.reason, error.reason === 'study-unknown' ? studyId : `${studyId}: ${error.value}`);
        return [];
      }
    });
}

function readStudyRow(element: XmlElement, studyId: string): StudyRow {
  const events = pair(element, 'EVENTS');
  const totals = pair(element, 'TOTAL');
  if (events && totals && (events[0] > totals[0] || events[1] > totals[1]))
    throw new BadRecord('events-above-total', `${events.join(' – ')} / ${totals.join(' – ')}`);
  return { studyId, element, events, totals };
}

/** The counts of both groups, or null when one lacks. */
export function pair(element: XmlElement, name: 'EVENTS' | 'TOTAL'): [number, number] | null {
  const [first, second] = [countIn(element, `${name}_1`), countIn(element, `${name}_2`)];
  return first === null || second === null ? null : [first, second];
}

/** The counts of both groups over all studies; null when a study lacks them. */
export function sum(rows: readonly StudyRow[], of: 'events' | 'totals'): [number, number] | null {
  let total: [number, number] | null = rows.length === 0 ? null : [0, 0];
  for (const row of rows) {
    const counts = row[of];
    total = total && counts ? [total[0] + counts[0], total[1] + counts[1]] : null;
  }
  return total;
}
