interface TurnedProps<Row> {
  name: string;
  base: Row | null;
  target: Row | null;
  show: (row: Row) => string;
  /** Whether this field is not the same. */
  if: boolean;
}

/** One field of a row that was one thing and is another. */
export function Turned<Row>({ name, base, target, show, if: isDifferent }: TurnedProps<Row>) {
  if (!isDifferent) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {base !== null && <del>{show(base)}</del>}
        {base !== null && target !== null && <span aria-hidden="true"> → </span>}
        {target !== null && <ins>{show(target)}</ins>}
      </dd>
    </div>
  );
}
