export type TypstFile = readonly [path: string, bytes: Uint8Array];

/** What the thread that runs Typst is given. */
export interface TypstJob {
  /** The compiler. */
  compiler: WebAssembly.Module;
  fonts: readonly Uint8Array[];
  /** By the path the template reads them from: its own files, the data, the pictures. */
  files: readonly TypstFile[];
  /** Path of the file to begin with. */
  main: string;
}

export type TypstAnswer =
  | { pdf: Uint8Array }
  /** Why it failed, for the log; and which pictures Typst cannot read. */
  | { failure: string; badPictures: string[] };
