export const catalogue = { title: 'Cases' };
