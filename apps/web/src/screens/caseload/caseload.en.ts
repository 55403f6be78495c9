export const catalogue = { title: 'Caseload' };
