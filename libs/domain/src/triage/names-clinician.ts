/** Titles and credentials: they say that somebody is a clinician, not who. */
const TITLES = new Set(
  (
    'dr drs doctor doc md do mbbs phd dnp np pa pac rn facs facp prof professor nurse oncologist surgeon physician ' +
    'clinician specialist radiologist pathologist hematologist urologist gynecologist internist practitioner ' +
    'resident fellow attending mr mrs ms miss sr jr ii iii ' +
    'dra doctora médico médica medico medica enfermero enfermera oncólogo oncóloga oncologo oncologa cirujano ' +
    'cirujana especialista patólogo patóloga radiólogo radióloga señor señora sra'
  ).split(' '),
);

/** Words people write where a name belongs. */
const FILLERS = new Set(
  (
    'a an the on in at by of to and or via per from with phone call called caller voicemail vm fax email e-mail mail ' +
    'letter note notes chart portal front desk office clinic hospital center centre department dept staff team board ' +
    'tumor tumour oncology surgery radiology pathology receptionist reception secretary assistant scheduler navigator ' +
    'answering service patient family daughter son wife husband mother father sister brother caregiver self her his ' +
    'their my our he she they someone somebody unknown none nobody unsure pending tbd tba na nil not sure said says ' +
    'see above asked ask later unconfirmed confirmed registered charge triage hotline line ' +
    'un una el la los las en de del por con teléfono telefono llamada correo carta nota clínica clinica centro ' +
    'departamento equipo recepción recepcion secretaria paciente familia hija hijo esposa esposo madre padre ' +
    'hermana hermano cuidadora cuidador ella su alguien nadie desconocido desconocida pendiente ninguno turno guardia'
  ).split(' '),
);

/**
 * Whether the text names a person as the clinician who made a statement: "Dr. Lee" and "R. Adeyemi MD" do;
 * "nurse on phone", "MD", "her doctor" and "" do not. A name is a word of at least two letters that is no
 * title and no filler and is written as a name is (first letter not lower case), or any such word next to a
 * title ("dr lee").
 */
export function namesClinician(text: string | null | undefined): boolean {
  const words = (text ?? '').normalize('NFC').match(/[\p{L}\p{M}][\p{L}\p{M}'’.-]*/gu) ?? [];
  const plain = words.map((word) => word.replace(/[.'’]/gu, '').toLowerCase());
  const hasTitle = plain.some((word) => TITLES.has(word));
  return words.some((word, index) => {
    const bare = plain[index] ?? '';
    if (TITLES.has(bare) || FILLERS.has(bare)) return false;
    if ((bare.match(/\p{L}/gu) ?? []).length < 2) return false;
    return hasTitle || !/^\p{Ll}/u.test(word);
  });
}
