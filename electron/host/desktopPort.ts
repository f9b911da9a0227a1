// What a host can do on the user's desktop; Electron and the hosts without a window implement it.

export interface Desktop {
  readonly kind: 'window' | 'browser' | 'none';
  /** Asks for an existing book; undefined when cancelled or when there is no dialog to show. */
  chooseBook(): Promise<string | undefined>;
  /** Asks where a new book shall go. */
  chooseNewBook(suggested: string): Promise<string | undefined>;
  /** The page on screen as PDF, saved where the user says; undefined when cancelled. */
  savePdf(suggested: string): Promise<string | undefined>;
  /** Shows a file in the file manager. */
  reveal(path: string): Promise<void>;
}
