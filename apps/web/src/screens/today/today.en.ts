export const catalogue = { title: 'Today' };
