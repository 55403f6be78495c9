function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

const NAMES: Record<string, string> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  'Shift+?': '?',
};

/** The keys as they stand on a keyboard, one entry for each press: `$mod+k` → ['⌘ K'] or ['Ctrl K'], `g t` → ['G', 'T']. */
export function keyNames(keys: string): string[] {
  return keys.split(' ').map(
    (press) =>
      NAMES[press] ??
      press
        .split('+')
        .map((part) => {
          if (part === '$mod') return isApple() ? '⌘' : 'Ctrl';
          if (part === 'Shift') return isApple() ? '⇧' : 'Shift';
          return part.length === 1 ? part.toUpperCase() : (NAMES[part] ?? part);
        })
        .join(' '),
  );
}
