import { useWords } from '../i18n/i18n.js';

/**
 * The title of the browser's tab. It stays in the browser's history on a shared computer, so it names pages and
 * never people.
 */
export function TabTitle({ children }: { children: string | undefined }) {
  const product = useWords('shell')('product');
  return <title>{children ? `${children} · ${product}` : product}</title>;
}
