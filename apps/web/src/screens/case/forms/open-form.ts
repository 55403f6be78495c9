/** What every form that opens and goes away again takes, wherever it is shown. */
export interface OpenForm {
  /** Set when it was opened on purpose and shall take the focus. */
  focus?: number | string | undefined;
  /** After it was recorded. */
  onDone: () => void;
  onCancel?: (() => void) | undefined;
}
