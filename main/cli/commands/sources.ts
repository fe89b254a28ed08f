import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LeidraadError } from '../../../shared/errors.ts';
import { makeAppraisalPackets } from '../../commands/appraisal-packets.ts';
import { appraisalPacketFiles } from '../../export/packet/appraisal-packet-file.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { withProject } from '../with-project.ts';
import { writeWhole } from '../write-whole.ts';

/** Source guidelines on the command line: the packets for those who appraise them. */
export const sourcesCommand: CliCommand = {
  name: 'sources',
  usage: 'sources packets FILE -o FOLDER [--json]',
  async run({ args, out, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { output: { type: 'string', short: 'o' }, json: { type: 'boolean', default: false } },
    });
    if (requireArgument(positionals, 0) !== 'packets' || values.output === undefined)
      throw new LeidraadError('usage');
    const folder = resolve(values.output);
    const packets = await withProject(requireArgument(positionals, 1), file =>
      file.read(db => makeAppraisalPackets(db)),
    );
    mkdirSync(folder, { recursive: true });
    const written = appraisalPacketFiles(packets).map(({ html, fileName }) => {
      writeWhole(join(folder, fileName), new TextEncoder().encode(html));
      return fileName;
    });
    out(
      values.json
        ? JSON.stringify({ folder, packets: written })
        : t('cli.packets', { count: written.length, folder }),
    );
    return 0;
  },
};
