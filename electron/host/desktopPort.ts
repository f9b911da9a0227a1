// What a host can do on the user's desktop: with dialogs in Electron, by upload and download in a browser, by given paths on the command line.
import type { SavedFile } from '../../shared/values/savedFile.ts';

export interface FileQuestion {
  readonly title: string;
  /** Without dots: `['xlsx', 'xls']`. */
  readonly endings: readonly string[];
}

export interface FileToSave {
  /** Where it must go; when undefined, the user says so. */
  readonly path?: string | undefined;
  /** File name with its ending; the ending is also required of a given path. */
  readonly suggested: string;
  /** Writes the file; `path` is a temporary one that takes its place only when whole. */
  readonly write: (path: string) => Promise<void> | void;
}

export interface Desktop {
  readonly kind: 'window' | 'browser' | 'none';
  /** Asks for an existing file; undefined when cancelled, or without dialogs (there the screen hands the path of an upload in). */
  chooseFile(question: FileQuestion): Promise<string | undefined>;
  /** Asks where a new file shall go; undefined when cancelled or without dialogs. */
  chooseNewFile(question: { readonly title: string; readonly suggested: string }): Promise<string | undefined>;
  /** Puts a file where the user wants it; undefined when cancelled. Refuses with `file` when it cannot be written. */
  saveFile(file: FileToSave): Promise<SavedFile | undefined>;
  /** The page on screen as PDF, paper size by its own `@page`; refuses where the browser has to do it. */
  pageAsPdf(): Promise<Uint8Array>;
  /** Opens the system's print dialog for the page on screen; refuses where the browser has to do it. */
  printPage(): Promise<void>;
  /** Shows a file in the file manager; nothing without one. */
  reveal(path: string): Promise<void>;
}
