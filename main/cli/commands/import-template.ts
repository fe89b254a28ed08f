import { parseArgs } from 'node:util';
import { setDefaultTemplate } from '../../../db/templates.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { faultText, remarkText } from '../../../shared/templates/note-text.ts';
import { addTemplate, findTemplate } from '../../commands/templates.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { readTemplateSource } from '../read-template-source.ts';
import { cliActor, withProjectForWriting } from '../with-project.ts';

/**
 * Takes the template of an organisation into the project, or over the one of the same name. When something is wrong with
 * it nothing is stored (exit 1) and every fault is named.
 */
export const importTemplateCommand: CliCommand = {
  name: 'import template',
  usage: 'import template FILE SRC.zip|FOLDER [--default] [--json]',
  async run({ args, env, out, err, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { default: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    });
    const path = requireArgument(positionals, 0);
    const source = requireArgument(positionals, 1);
    const read = readTemplateSource(source);
    if (read === null) throw new LeidraadError('file-missing', { path: source });
    const { content, faults, remarks } = read;
    if (content === null) {
      if (values.json) out(JSON.stringify({ imported: false, faults, remarks }));
      for (const fault of faults) err(faultText(fault, t));
      return 1;
    }
    return withProjectForWriting(path, cliActor(env), env, file => {
      const { id, isNew } = file.change('templates.add', db => {
        const added = addTemplate(db, content);
        if (values.default) setDefaultTemplate(db, added.id);
        return added;
      }).result;
      const { name, isDefault } = file.read(db => findTemplate(db, id));
      if (values.json) {
        out(JSON.stringify({ imported: true, id, name, isNew, isDefault, faults, remarks }));
        return 0;
      }
      out(t(isNew ? 'templates.added' : 'templates.renewed', { name }));
      for (const remark of remarks) out(`  ${remarkText(remark, t)}`);
      return 0;
    });
  },
};
