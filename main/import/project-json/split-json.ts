/**
 * Cuts a large JSON text into the values that matter without holding more than one of them. The text comes in
 * pieces; what is told are the simple members of the outermost object and the elements of the lists below it, each
 * as text for `JSON.parse`. Levels are: the object, its members that hold lists by name (`tables`), and lists.
 */
export interface JsonParts {
  /** A member of the outermost object begins; says what its value is. */
  open(member: string): 'value' | 'lists' | 'list';
  /** A list inside a member that holds lists begins. */
  list(member: string, name: string): void;
  value(member: string, text: string): void;
  /** An element of a list; `name` is null for a list that is itself a member. */
  element(member: string, name: string | null, index: number, text: string): void;
}

export type SplitFault = 'not-json' | 'ends-early' | 'too-large';

/** What is wrong with the text, and in which part. */
export class SplitError extends Error {
  readonly fault: SplitFault;
  readonly place: string;

  constructor(fault: SplitFault, place: string) {
    super(`${fault} at ${place}`);
    this.fault = fault;
    this.place = place;
  }
}

const [SPACE, TAB, LF, CR, QUOTE, COMMA, COLON, BACKSLASH] = [32, 9, 10, 13, 34, 44, 58, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

interface Level {
  kind: 'object' | 'list';
  /** What its values are. */
  holds: 'members' | 'lists' | 'elements';
  /** Name of the member whose value is being read. */
  name: string;
  count: number;
}

/** What may come next. */
type Next = 'start' | 'first-key' | 'key' | 'colon' | 'value' | 'first-element' | 'comma' | 'end';

/** Feed it the text with `write`, then call `end`. Throws SplitError. @param limit characters of one value */
export function splitJson(parts: JsonParts, limit: number): { write(text: string): void; end(): void } {
  const levels: Level[] = [];
  let next: Next = 'start';
  // The value that is being collected: its pieces, how deep inside it we are, and whether inside a string.
  let kept: string[] | null = null;
  let [size, depth, inString, isEscaped, isBare] = [0, 0, false, false, false];

  const place = () => {
    const [, second, third] = levels.map(({ kind, name, count }) =>
      kind === 'list' ? `[${count}]` : `.${name}`,
    );
    return `${levels[0]?.name ?? ''}${second ?? ''}${third ?? ''}`;
  };
  const fail = (fault: SplitFault = 'not-json'): never => {
    throw new SplitError(fault, place());
  };
  const level = () => levels.at(-1) ?? fail();

  /** Reads on in a value that began before; returns where it ends, or the length of the piece. */
  const readOn = (text: string, from: number): number => {
    let at = from;
    for (; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      if (inString) {
        if (isEscaped) isEscaped = false;
        else if (sign === BACKSLASH) isEscaped = true;
        else if (sign === QUOTE) {
          inString = false;
          if (depth === 0) return at + 1;
        }
      } else if (isBare) {
        if (sign === COMMA || sign === CLOSE_LIST || sign === CLOSE_OBJECT || isBlank(sign)) return at;
      } else if (sign === QUOTE) inString = true;
      else if (sign === OPEN_OBJECT || sign === OPEN_LIST) depth++;
      else if ((sign === CLOSE_OBJECT || sign === CLOSE_LIST) && --depth === 0) return at + 1;
    }
    return at;
  };

  const finish = (value: string) => {
    const { kind, holds, name, count } = level();
    if (next === 'first-key' || next === 'key') {
      const key: unknown = parse(value);
      if (typeof key !== 'string') return fail();
      level().name = key;
      next = 'colon';
      return;
    }
    if (kind === 'list') {
      const list = levels.at(-2);
      const isNamed = levels.length === 3;
      parts.element(levels[0]?.name ?? '', isNamed ? (list?.name ?? '') : null, count, value);
      level().count++;
    } else if (holds === 'members') parts.value(name, value);
    next = 'comma';
  };
  const parse = (value: string): unknown => {
    try {
      return JSON.parse(value);
    } catch {
      return fail();
    }
  };

  const startValue = (sign: number) => {
    [size, depth, inString, isEscaped] = [0, 0, false, false];
    isBare = sign !== QUOTE && sign !== OPEN_OBJECT && sign !== OPEN_LIST;
    kept = [];
  };
  const openLevel = (kind: Level['kind'], holds: Level['holds']) => {
    levels.push({ kind, holds, name: '', count: 0 });
    next = kind === 'object' ? 'first-key' : 'first-element';
  };
  const closeLevel = (kind: Level['kind']) => {
    if (level().kind !== kind) fail();
    levels.pop();
    next = levels.length === 0 ? 'end' : 'comma';
  };

  /** A value begins that is no simple one, when this place holds lists; else it is collected. */
  const beginValue = (sign: number): boolean => {
    const { kind, holds, name } = level();
    if (kind === 'list') return false;
    if (holds === 'lists') {
      if (sign !== OPEN_LIST) fail();
      parts.list(levels[0]?.name ?? '', name);
      openLevel('list', 'elements');
      return true;
    }
    const what = parts.open(name);
    if (what === 'value') return false;
    if (sign !== (what === 'lists' ? OPEN_OBJECT : OPEN_LIST)) fail();
    openLevel(what === 'lists' ? 'object' : 'list', what === 'lists' ? 'lists' : 'elements');
    return true;
  };

  const step = (sign: number): 'taken' | 'collect' => {
    switch (next) {
      case 'start':
        if (sign !== OPEN_OBJECT) fail();
        openLevel('object', 'members');
        return 'taken';
      case 'first-key':
      case 'key':
        if (sign === QUOTE) return 'collect';
        if (sign !== CLOSE_OBJECT || next === 'key') fail();
        closeLevel('object');
        return 'taken';
      case 'colon':
        if (sign !== COLON) fail();
        next = 'value';
        return 'taken';
      case 'first-element':
        if (sign === CLOSE_LIST) {
          closeLevel('list');
          return 'taken';
        }
        return 'collect';
      case 'value':
        if (sign === COMMA || sign === CLOSE_LIST || sign === CLOSE_OBJECT) fail();
        return beginValue(sign) ? 'taken' : 'collect';
      case 'comma':
        if (sign === COMMA) next = level().kind === 'object' ? 'key' : 'value';
        else closeLevel(sign === CLOSE_OBJECT ? 'object' : sign === CLOSE_LIST ? 'list' : fail());
        return 'taken';
      case 'end':
        return fail();
    }
  };

  return {
    write(text) {
      let at = 0;
      while (at < text.length) {
        if (kept === null) {
          const sign = text.charCodeAt(at);
          if (isBlank(sign)) at++;
          else if (step(sign) === 'taken') at++;
          else startValue(sign);
          continue;
        }
        const end = readOn(text, at);
        kept.push(text.slice(at, end));
        size += end - at;
        if (size > limit) fail('too-large');
        at = end;
        if (isWhole(text, end)) {
          const value = kept.join('');
          kept = null;
          finish(value);
        }
      }
    },
    end() {
      if (next !== 'end' || kept !== null) fail('ends-early');
    },
  };

  function isWhole(text: string, end: number): boolean {
    if (inString || depth > 0) return false;
    return isBare ? end < text.length : true;
  }
}

function isBlank(sign: number): boolean {
  return sign === SPACE || sign === LF || sign === TAB || sign === CR;
}
