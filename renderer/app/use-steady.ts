import { useMemo, useRef } from 'react';

/**
 * The same object on every render, whose members are always those of the newest one: for handing acts to a part that
 * is drawn again only when its data changes. Members are to be read when they are called, not kept.
 */
export function useSteady<T extends object>(acts: T): T {
  const latest = useRef(acts);
  latest.current = acts;
  return useMemo(
    () => new Proxy<T>(latest.current, { get: (_first, name) => Reflect.get(latest.current, name) }),
    [],
  );
}
