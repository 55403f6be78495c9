export const catalogue = { title: 'New case' };
