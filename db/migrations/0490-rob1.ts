import type { Connection } from '../database.ts';
import { rebuildTable } from './rebuild-table.ts';

/** Studies can also be judged with Cochrane's tool of before RoB 2, as the reviews that are imported did. */
export function migrate0490(connection: Connection): void {
  rebuildTable(connection, 'bias_assessments', definition =>
    definition.replace("tool IN ('rob2',", "tool IN ('rob2', 'rob1',"),
  );
}
