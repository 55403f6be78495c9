export const catalogue = { title: 'Sign in' };
