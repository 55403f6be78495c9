export const catalogue = { title: 'Import' };
