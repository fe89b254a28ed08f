/** The separator this path is written with; the page does not know on which system the host runs. */
function separatorOf(path: string): '\\' | '/' {
  return path.includes('\\') && !path.startsWith('/') ? '\\' : '/';
}

/** A path inside a folder, in the folder's own way of writing. */
export function joinPath(folder: string, name: string): string {
  const separator = separatorOf(folder);
  return folder.endsWith(separator) ? folder + name : folder + separator + name;
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf(separatorOf(path)) + 1);
}

/** The folder a path lies in, written without a closing separator. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf(separatorOf(path));
  return end <= 0 ? path.slice(0, end + 1) : path.slice(0, end);
}

/** Longer names are refused or cut by some file systems once a folder path stands before them. */
const MAX_NAME = 80;

/** A file name made from a title: nothing that Windows, macOS or Linux refuses. Never empty. */
export function projectFileName(title: string, untitled: string): string {
  const safe = title
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
    .replace(/[<>:"/\\|?*\u0000-\u001f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_NAME)
    .replace(/[. ]+$/, '');
  return `${safe || untitled}.leidraad`;
}

/** Adds the extension of a project file when it is not there yet. */
export function withExtension(name: string): string {
  return /\.leidraad$/i.test(name) ? name : `${name}.leidraad`;
}
