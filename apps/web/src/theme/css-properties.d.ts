import 'react';

declare module 'react' {
  /** Our own custom properties may stand in a style attribute. */
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}
