import { describe, expect, test } from 'vitest';
import { baseName, folderOf, joinPath, projectFileName, withExtension } from '../../renderer/start/paths.ts';

describe('paths of the host, whatever its system', () => {
  test.each([
    ['/home/an/Leidraad', 'rug.leidraad', '/home/an/Leidraad/rug.leidraad'],
    ['/', 'rug.leidraad', '/rug.leidraad'],
    ['C:\\Users\\An', 'rug.leidraad', 'C:\\Users\\An\\rug.leidraad'],
    ['C:\\', 'rug.leidraad', 'C:\\rug.leidraad'],
  ])('%s and %s', (folder, name, path) => {
    expect(joinPath(folder, name)).toBe(path);
    expect(baseName(path)).toBe(name);
  });

  test('the folder of a path', () => {
    expect(folderOf('/home/an/rug.leidraad')).toBe('/home/an');
    expect(folderOf('/rug.leidraad')).toBe('/');
    expect(folderOf('C:\\Users\\An\\rug.leidraad')).toBe('C:\\Users\\An');
  });

  test('a backslash in a name on Linux is no separator', () => {
    expect(baseName('/home/an/a\\b.leidraad')).toBe('a\\b.leidraad');
  });
});

describe('a file name made from a title', () => {
  test.each([
    ['Lage rugpijn', 'Lage rugpijn.leidraad'],
    ['Schouder/arm: wat nu?', 'Schouder arm wat nu.leidraad'],
    ['  ', 'naamloos.leidraad'],
    ['???', 'naamloos.leidraad'],
    ['Slot…', 'Slot….leidraad'],
    ['Eindigt op punt.', 'Eindigt op punt.leidraad'],
  ])('%s', (title, name) => {
    expect(projectFileName(title, 'naamloos')).toBe(name);
  });

  test('a long title is cut', () => {
    expect(projectFileName('a'.repeat(200), 'x')).toHaveLength(80 + '.leidraad'.length);
  });

  test('the extension is added once', () => {
    expect(withExtension('rug')).toBe('rug.leidraad');
    expect(withExtension('rug.Leidraad')).toBe('rug.Leidraad');
  });
});
