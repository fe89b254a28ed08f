import { useQuery } from '@tanstack/react-query';
import { inReadingOrder, type OutlineItem } from '../../shared/documents.ts';
import type { EditorialPart, EditorialRound } from '../../shared/editorial/round.ts';
import type { Seat } from '../../shared/people.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useAppState } from '../app/settings.ts';
import { seatName } from '../people/seat-name.ts';

/** Everything the editorial screens read; lists are empty until they have come in. */
export function useEditorial() {
  const { api } = useConnection();
  const { displayName } = useAppState().settings;
  const { workingAs } = useProject();
  const people = useQuery(api.people.list.queryOptions()).data;
  const outline = useQuery(api.documents.outline.queryOptions()).data ?? [];
  const findings = useQuery(api.houseStyle.findings.queryOptions(undefined, { staleTime: 0 })).data ?? [];
  const proposals = useQuery(api.proposals.list.queryOptions()).data ?? [];
  const threads = useQuery(api.discussion.threads.queryOptions()).data ?? [];
  const seats = people?.seats ?? [];
  const isOwn = ownDocuments(outline);
  return {
    /** Undefined until they have been read. */
    rounds: useQuery(api.editorial.list.queryOptions()).data,
    versions: useQuery(api.versions.list.queryOptions()).data ?? [],
    seats,
    displayName,
    /** The sections of the guideline in the order they are read. */
    sections: inReadingOrder(outline).filter(item => item.kind === 'section'),
    seatName: (seat: Seat) => seatName(seat, people?.organisations ?? []),
    /** The seats of whoever works here: the one they chose to work in and others of that person, else by name. */
    ownSeats: seats.filter(seat =>
      workingAs
        ? seat.id === workingAs.seatId ||
          (seat.personName !== null && seat.personName === workingAs.personName)
        : seat.personName?.toLowerCase() === displayName.toLowerCase(),
    ),
    /** What is still to be looked at in a section and the recommendations in it. */
    openIn: (sectionId: string) => ({
      findings: findings.filter(row => row.ignored === null && isOwn(sectionId, row.documentId)),
      proposals: proposals.filter(
        row => (row.state === 'draft' || row.state === 'handed-in') && isOwn(sectionId, row.documentId),
      ),
      threads: threads.filter(
        row => row.resolvedAt === null && row.subject.kind === 'document' && isOwn(sectionId, row.subject.id),
      ),
    }),
  };
}

export type EditorialRecords = ReturnType<typeof useEditorial>;

/** A test whether a document is the text of a section or of a recommendation in it. */
function ownDocuments(outline: readonly OutlineItem[]) {
  const sectionOf = new Map(
    outline.map(item => [item.id, item.kind === 'section' ? item.id : item.parentId]),
  );
  return (sectionId: string, documentId: string) => sectionOf.get(documentId) === sectionId;
}

/** The sections of a round in the order they are read, each with its line of the outline. */
export function partsInOrder(
  round: EditorialRound,
  sections: readonly OutlineItem[],
): { part: EditorialPart; section: OutlineItem }[] {
  return sections.flatMap(section => {
    const part = round.parts.find(candidate => candidate.documentId === section.id);
    return part ? [{ part, section }] : [];
  });
}
