export const catalogue = { title: 'Settings' };
