/** The items of a JSON array (or of the `items` in an object), each on its own, with the line it begins at. */
export interface JsonItem {
  text: string;
  line: number;
}

/**
 * Cuts a JSON list into the objects in it without reading it as a whole, so that a damaged one leaves the others.
 * An object that is never closed ends where the next one begins after a comma at the start of a line, or at the end.
 */
export function jsonItems(text: string): JsonItem[] {
  const start = text.indexOf('[');
  const items: JsonItem[] = [];
  let [at, line, counted] = [start < 0 ? 0 : start + 1, 1, 0];
  for (;;) {
    const open = text.indexOf('{', at);
    if (open < 0) return items;
    for (
      let feed = text.indexOf('\n', counted);
      feed >= 0 && feed < open;
      feed = text.indexOf('\n', feed + 1)
    )
      line += 1;
    counted = open;
    const end = objectEnd(text, open);
    items.push({ text: text.slice(open, end), line });
    at = end;
  }
}

function objectEnd(text: string, open: number): number {
  let depth = 0;
  let inText = false;
  for (let at = open; at < text.length; at++) {
    const letter = text[at];
    if (inText) {
      if (letter === '\\') at += 1;
      // No text of JSON goes over the end of a line: this one was never closed.
      else if (letter === '"' || letter === '\n') inText = false;
      continue;
    }
    if (letter === '"') inText = true;
    else if (letter === '{') {
      if (depth > 0 && isNextItem(text, open, at)) return at;
      depth += 1;
    } else if (letter === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

/** An object that stands as far to the left as the one at hand cannot be inside it. */
function isNextItem(text: string, open: number, at: number): boolean {
  const indent = (place: number) => {
    const lineStart = text.lastIndexOf('\n', place - 1) + 1;
    return /^[\s,]*$/.test(text.slice(lineStart, place)) && lineStart > 0 ? place - lineStart : -1;
  };
  return indent(at) >= 0 && indent(at) === indent(open);
}
