/** One remark of a mail: the place it names, as written, and what it says. */
export interface Remark {
  place: string;
  text: string;
}

/** Where the mail that is answered begins, as mail programs write it. */
const QUOTED_MAIL =
  /^(?:-{2,}\s*(?:oorspronkelijk bericht|original message|message d'origine|message d’origine|doorgestuurd bericht|forwarded message).*|(?:op|le|on)\s.{5,120}(?:schreef|geschreven|a écrit|wrote).*:\s*|_{10,}|(?:van|de|from)\s*:\s.*@.*)$/i;

const GREETING =
  /^(?:geachte|beste|dag|hallo|goede\w*|l\.?s\.?|cher|chère|bonjour|madame|monsieur|dear|hello|hi)\b.{0,80}$/i;
const CLOSING =
  /^(?:met (?:vriendelijke|hartelijke|collegiale)? ?groet\w*|mvg|hoogachtend|vriendelijke groet\w*|groet\w*|bien à vous|cordialement|salutations|(?:kind|best) regards|regards|sincerely)\b.{0,40}$/i;

/** Words that begin a place: a section, a recommendation, a paragraph, a page or a line. */
const PLACE =
  /^(?:(?:[-*•]|\d{1,3}[.)])\s+)?((?:(?:p(?:ag(?:ina)?|\.|age)?|blz|bladzijde|regel|r\.|l(?:igne|ine)|alin[eé]a|al\.|paragraph|paragra(?:af|phe)|par\.|§|hoofdstuk|chap(?:itre|ter)|module|section|tabel|tableau|table|figu(?:ur|re)|(?:kern)?aanbeveling|recomm[ae]ndation)\.?\s*(?:nr\.?\s*)?[A-Z]?[\d.]*[\d–-]*(?:\s*(?:,|\/|en|et|and)\s*)?){1,4}|[A-Z](?:\.\d+)+)\s*[:–-]\s*(.*)$/i;

const ITEM = /^(?:[-*•]|\d{1,3}[.)])\s+(.*)$/;

/** What the sender wrote: without the mail that is answered, the signature, the greeting and the closing words. */
export function ownWords(text: string): string[] {
  const lines: string[] = [];
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(/\u00a0/g, ' ').trimEnd();
    if (/^--\s?$/.test(line) || QUOTED_MAIL.test(line.trim())) break;
    if (/^\s*>/.test(line)) continue;
    if (CLOSING.test(line.trim().replace(/[,!.]+$/, ''))) break;
    lines.push(line);
  }
  const first = lines.findIndex(line => line.trim() !== '');
  if (first >= 0 && GREETING.test(lines[first]?.trim() ?? '')) lines.splice(0, first + 1);
  return lines;
}

/**
 * The remarks of a mail: one for each line that begins with a place ("p. 12, regel 3: …", "A.1.2: …"), or for each item
 * of a list; what stands before the first is a remark on the whole. A mail without either is a single remark.
 */
export function splitRemarks(text: string): Remark[] {
  const lines = ownWords(text);
  const hasPlaces = lines.some(line => PLACE.test(line.trim()));
  const isList = lines.filter(line => ITEM.test(line.trim())).length > 1;
  const remarks: Remark[] = [{ place: '', text: '' }];
  for (const line of lines) {
    const words = line.trim();
    const placed = hasPlaces ? PLACE.exec(words) : null;
    const item = placed || !isList ? null : ITEM.exec(words);
    if (placed) remarks.push({ place: placed[1]?.trim() ?? '', text: placed[2] ?? '' });
    else if (item) remarks.push({ place: '', text: item[1] ?? '' });
    else {
      const last = remarks.at(-1);
      if (last) last.text += `\n${words}`;
    }
  }
  return remarks
    .map(({ place, text: said }) => ({ place, text: said.replace(/\n{3,}/g, '\n\n').trim() }))
    .filter(({ text: said }) => said !== '');
}
