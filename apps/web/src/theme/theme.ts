import { Button, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e9f3f1',
  '#d3e6e3',
  '#a8cdc8',
  '#6fc3bd',
  '#4f9a94',
  '#2f837d',
  '#176d69',
  '#0b5d5b',
  '#084a48',
  '#053736',
];
const gray: MantineColorsTuple = [
  '#faf9f6',
  '#f3f1ed',
  '#ebe8e1',
  '#e4e1d9',
  '#d3cfc5',
  '#aba79d',
  '#8b8e86',
  '#5a605b',
  '#3b413d',
  '#1f2421',
];
const dark: MantineColorsTuple = [
  '#eceae4',
  '#b6bab3',
  '#979c95',
  '#6d746e',
  '#313733',
  '#282e2b',
  '#1c201e',
  '#151817',
  '#111413',
  '#0c0f0e',
];

const BUTTON_COLORS: Record<string, Record<string, string>> = {
  filled: {
    '--button-bg': 'var(--accent)',
    '--button-hover': 'var(--accent-hover)',
    '--button-color': 'var(--on-accent)',
  },
  subtle: { '--button-color': 'var(--accent)', '--button-hover': 'var(--accent-soft)' },
  light: {
    '--button-bg': 'var(--accent-soft)',
    '--button-color': 'var(--accent)',
    '--button-hover': 'var(--accent-soft)',
  },
};

/** The smallest one is still as high as a finger needs (WCAG 2.5.8). */
const BUTTON_HEIGHTS: Record<string, Record<string, string>> = {
  'compact-xs': { '--button-height': '1.5rem' },
};

/** Our own theme over Mantine: shapes and sizes here, colors from tokens.css through `cssVariables`. */
export const theme = createTheme({
  colors: { teal, gray, dark },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 3 },
  white: '#fffefb',
  black: '#1f2421',
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--mono)',
  fontSizes: { xs: '0.75rem', sm: '0.84375rem', md: '0.875rem', lg: '1rem', xl: '1.1875rem' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { variant: 'default', size: 'sm' },
      vars: (_theme, { variant, size }) => ({
        root: { ...BUTTON_COLORS[variant ?? ''], ...BUTTON_HEIGHTS[size ?? ''] },
      }),
    }),
    ActionIcon: { defaultProps: { variant: 'subtle', size: 32, color: 'gray' } },
    Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 100 } } },
    Drawer: {
      defaultProps: { transitionProps: { duration: 140 }, overlayProps: { backgroundOpacity: 0.25 } },
    },
    Modal: { defaultProps: { transitionProps: { duration: 120 }, overlayProps: { backgroundOpacity: 0.3 } } },
    // Mantine makes these <header> elements, which would be second banners of the page.
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    ModalHeader: { defaultProps: { role: 'presentation' } },
    Menu: { defaultProps: { transitionProps: { duration: 100 } } },
    Select: { defaultProps: { checkIconPosition: 'right', allowDeselect: false, maxDropdownHeight: 280 } },
    MultiSelect: { defaultProps: { checkIconPosition: 'right', maxDropdownHeight: 280 } },
    Popover: { defaultProps: { transitionProps: { duration: 100 } } },
  },
});

const shared = {
  '--mantine-color-body': 'var(--bg)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-default': 'var(--panel)',
  '--mantine-color-default-hover': 'var(--bg-sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--warn)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-light': 'var(--accent-soft)',
  '--mantine-primary-color-light-hover': 'var(--accent-soft)',
  '--mantine-primary-color-light-color': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
};

/** Points Mantine's own color variables at our tokens, so that both schemes are designed in one place. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
