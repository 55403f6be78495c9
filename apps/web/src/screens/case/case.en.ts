export const catalogue = { title: 'Case' };
