export const catalogue = { title: 'Directory' };
