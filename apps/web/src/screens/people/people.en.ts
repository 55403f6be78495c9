export const catalogue = { title: 'People' };
