let isOn = true;

/** Whether single letters act in lists; the person's own choice, see `useMyWorklist`. */
export function hasLetterKeys(): boolean {
  return isOn;
}

export function switchLetterKeys(on: boolean): void {
  isOn = on;
}
