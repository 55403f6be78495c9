export const catalogue = { title: 'Step completion' };
