import { Transform } from 'prosemirror-transform';
import { deleteAbbreviation, listAbbreviations } from '../../db/abbreviations.ts';
import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { listOutlineRows } from '../../db/documents.ts';
import { listOrganisations } from '../../db/people.ts';
import {
  type AbbreviationPlace,
  areAlike,
  type ListedAbbreviation,
  type UnlistedAbbreviation,
} from '../../shared/abbreviations.ts';
import { inReadingOrder, orderOutline } from '../../shared/documents.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { abbreviable, markedAbbreviations } from '../../shared/text/abbreviations.ts';
import { findMatches, findPattern } from '../../shared/text/find.ts';
import { findAbbreviations } from '../../shared/text/lint/abbreviations.ts';
import { textBlocks } from '../../shared/text/lint/text-blocks.ts';
import { replaceMatches } from '../../shared/text/replace.ts';
import { readGuidelineBodies } from './read-bodies.ts';
import { storeTransform } from './text-steps.ts';

/** The list of abbreviations with where each is used, and what the texts use without its being in the list. */
export function readAbbreviations(db: ReadHandle): {
  listed: ListedAbbreviation[];
  unlisted: UnlistedAbbreviation[];
} {
  const { bodies } = readGuidelineBodies(db);
  const texts = inReadingOrder(orderOutline(listOutlineRows(db))).flatMap(({ id }) => {
    const body = bodies.get(id);
    return body ? [{ documentId: id, body }] : [];
  });
  const list = listAbbreviations(db);
  const shorts = new Set(list.map(({ short }) => short));
  const marked = new Map(
    texts
      .flatMap(({ body }) => markedAbbreviations(body))
      .filter(({ short }) => !shorts.has(short))
      .map(({ short, long }) => [short, long]),
  );
  const found = findAbbreviations({
    texts,
    abbreviations: [...shorts],
    knownAbbreviations: listOrganisations(db).map(({ abbreviation }) => abbreviation),
  });
  const explained = new Map(found.map(use => [use.abbreviation, use.definedAt >= 0]));
  const unlisted = [...new Set([...marked.keys(), ...explained.keys()])];
  const places = findPlaces(texts, new Set([...shorts, ...unlisted]));
  return {
    listed: list.map(one => ({
      ...one,
      places: places.get(one.short) ?? [],
      alike: list.filter(other => other.id !== one.id && areAlike(one, other)).map(({ id }) => id),
    })),
    unlisted: unlisted
      .map(short => ({
        short,
        long: marked.get(short) ?? '',
        isExplained: explained.get(short) ?? (marked.get(short) ?? '') !== '',
        places: places.get(short) ?? [],
      }))
      .sort((a, b) => a.short.localeCompare(b.short, 'nl')),
  };
}

function findPlaces(
  texts: readonly { documentId: string; body: Parameters<typeof textBlocks>[0] }[],
  wanted: ReadonlySet<string>,
): Map<string, AbbreviationPlace[]> {
  const places = new Map<string, AbbreviationPlace[]>();
  for (const { documentId, body } of texts) {
    for (const { blockId, text } of textBlocks(body)) {
      const here = Map.groupBy(
        abbreviable(text).filter(word => wanted.has(word)),
        word => word,
      );
      for (const [short, { length: count }] of here)
        places.set(short, [...(places.get(short) ?? []), { documentId, blockId, count }]);
    }
  }
  return places;
}

/**
 * Makes one abbreviation of two: the texts write `into` where they wrote `from`, and `from` goes from the list.
 * Returns in how many places. Throws `row-missing`, `row-changed`, or `input-invalid` for one and the same.
 */
export function mergeAbbreviations(
  db: WriteHandle,
  from: { id: string; revision: number },
  intoId: string,
): { places: number } {
  const list = listAbbreviations(db);
  const [old, kept] = [from.id, intoId].map(id => list.find(one => one.id === id));
  if (!old || !kept) throw new LeidraadError('row-missing', { id: old ? intoId : from.id });
  if (old === kept) throw new LeidraadError('input-invalid', { reason: 'intoId' });
  deleteAbbreviation(db, from.id, from.revision);
  const pattern = findPattern(old.short, { matchCase: true, wholeWord: true });
  const { bodies } = readGuidelineBodies(db);
  let places = 0;
  for (const { id, version } of pattern ? listOutlineRows(db) : []) {
    const doc = bodies.get(id);
    const matches = doc && pattern ? findMatches(doc, pattern) : [];
    if (!doc || matches.length === 0) continue;
    storeTransform(db, id, version, replaceMatches(new Transform(doc), matches, kept.short), 'merge');
    places += matches.length;
  }
  return { places };
}
