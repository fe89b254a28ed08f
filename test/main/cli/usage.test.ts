import { expect, it } from 'vitest';
import { leidraad } from '../../helpers/cli.ts';

it('shows how a command, or the kind of it that is meant, is written', async () => {
  const help = await leidraad('import', 'references', '--help');
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(help.out.split('\n').slice(1)).toEqual([
    '  leidraad import references FILE SRC… [--database NAME] [--json]',
  ]);
  expect((await leidraad('import', '-h')).out.split('\n').length).toBeGreaterThan(5);
});

it.each([
  [['status', 'x', '--nee'], 'De optie --nee bestaat niet.'],
  [['export', 'x', '-o'], 'Bij de optie --output hoort een waarde, of juist geen.'],
  [['status', 'x', '--json=ja'], 'Bij de optie --json hoort een waarde, of juist geen.'],
])('says what is wrong with %j in the language of the user', async (argv, said) => {
  const { code, out, err } = await leidraad(...argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.startsWith(`${said} Gebruik: leidraad ${argv[0]} `)).toBe(true);
});
