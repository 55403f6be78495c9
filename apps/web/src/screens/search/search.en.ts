export const catalogue = {
  label: 'Find a patient in the whole organization',
  placeholder: 'Name, record number or phone',
  hint: 'Type at least two letters or digits. Closed cases are found too.',
  pages: 'Pages',
  patients: 'Patients',
  nothing: 'Nobody by this name, record number or phone.',
  failed: 'The search did not answer. Try again.',
  searching: 'Searching',
  born: 'born {{on}}',
  commands: 'Commands',
};
