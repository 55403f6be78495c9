import { MORE_HEADER_TEXTS } from './header-words-more.js';
import type { ImportField } from './import-fields.js';

/**
 * What people write over a column, English and Spanish, without accents and punctuation; `columns.ts` also leaves out
 * filler words and the order of the words. Earlier ones win where two columns would be read as the same field.
 */
const HEADER_TEXTS: Record<ImportField, string> = {
  name: `
    name, full name, patient, client, client name, name last first, last first, last name first name,
    last first name, first last, first name last name, patient name, nombre, nombre completo, paciente,
    nombre paciente, nombre apellidos, nombre apellido, apellidos nombre, apellido nombre,
    nombres apellidos, apellidos nombres, survivor, usuaria, usuario`,
  givenName: `
    given name, given names, given, first name, first, firstname, forename, fname, first middle name,
    first name middle, nombre pila, nombres, primer nombre`,
  familyName: `
    family name, family, last name, last, lastname, surname, lname, apellido, apellidos, primer apellido`,
  mrn: `
    mrn, mr, mr number, medical record number, medical record, med rec, med rec number, record number,
    chart number, chart, patient id, patient number, pt id, hospital number, unit number, emr id,
    ehr id, epic id, id, identifier, mrn number, mrn id, historia clinica, numero historia clinica,
    numero historia, historia, nhc, hc, n hc, expediente, numero expediente, numero paciente,
    id paciente, identificador, codigo paciente, numero registro, registro medico,
    numero registro medico`,
  birthOn: `
    dob, d o b, date birth, birth date, birthdate, birthday, birth, born, born on, bdate, dateofbirth,
    fecha nacimiento, f nacimiento, fec nacimiento, f nac, fec nac, fecha nac, fnac, fdn, nacimiento,
    nacido, nacida, cumpleanos`,
  phone: `
    phone, telephone, tel, ph, cell, mobile, cellphone, cell phone, mobile phone, home phone,
    work phone, primary phone, phone home, phone cell, phone mobile, phone work, contact phone,
    contact number, phone number, mobile number, cell number, tel number, telephone number, home,
    home tel, alt phone, alternate phone, secondary phone, landline, daytime phone, evening phone,
    best phone, telefono, tlf, tfno, telf, movil, celular, telefono movil, telefono celular,
    telefono fijo, telefono casa, telefono contacto, numero telefono, fijo, numero celular,
    telefono trabajo`,
  email: `
    email, e mail, mail, email address, e mail address, electronic mail, correo, correo electronico,
    correo e, direccion correo, direccion correo electronico, e correo, direccion email`,
  language: `
    language, lang, preferred language, primary language, spoken language, language preferred,
    language spoken, pref lang, pref language, lng, idioma, lengua, idioma preferido, lenguaje,
    idioma hablado, lengua materna, idioma principal`,
  needsInterpreter: `
    interpreter, needs interpreter, interpreter needed, interpreter required, interpreter y n,
    interprete, necesita interprete, requiere interprete, interprete necesario`,
  zone: `
    time zone, timezone, tz, time zone iana, zone, zona horaria, huso horario, zona, huso`,
  caregiverName: `
    caregiver, caregiver name, care giver, carer, contact person, contact name, emergency contact,
    emergency contact name, next kin, nok, proxy, health care proxy, cuidador, cuidadora,
    nombre cuidador, nombre cuidadora, familiar, persona contacto, contacto emergencia,
    familiar contacto, nombre familiar`,
  caregiverPhone: `
    caregiver phone, caregiver number, carer phone, caregiver cell, emergency phone,
    emergency contact phone, emergency contact number, nok phone, next kin phone, contact person phone,
    telefono cuidador, telefono cuidadora, telefono familiar, telefono emergencia,
    telefono contacto emergencia, telefono persona contacto, movil cuidador, movil cuidadora,
    celular cuidador`,
  caregiverEmail: `
    caregiver email, caregiver e mail, emergency contact email, email caregiver, correo cuidador,
    correo cuidadora, email cuidador, correo familiar`,
  diagnosis: `
    diagnosis, dx, diag, cancer, cancer type, type cancer, tumor, tumor type, tumour, primary diagnosis,
    primary dx, cancer diagnosis, dx description, diagnosis description, disease, condition,
    primary site, site, cancer site, diagnostico, dg, tipo cancer, tipo tumor, diagnostico principal,
    enfermedad, patologia, diagnostico oncologico, neoplasia, localizacion`,
  diagnosisCode: `
    icd, icd 10, icd10, icd code, icd 10 code, icd10 code, icd 10 cm, dx code, diagnosis code, code,
    cie, cie 10, cie10, codigo cie, codigo cie 10, codigo diagnostico, codigo`,
  stage: `
    stage, staging, cancer stage, stage group, tnm, tnm stage, ajcc, ajcc stage, clinical stage,
    estadio, estadiaje, etapa, estadificacion, estadio tnm, estadio clinico`,
  diagnosedOn: `
    dx date, date dx, diagnosis date, date diagnosis, date diagnosed, diagnosed, diagnosed on,
    diagnosed date, when diagnosed, dxdate, diagnosis on, biopsy date, onset date, fecha diagnostico,
    fecha dx, f diagnostico, fec diagnostico, f dx, fecha diag, diagnosticado, diagnosticada,
    diagnosticado el, fecha dg`,
  reasons: `
    why, why 2nd opinion, why second opinion, reason, reasons, reason second opinion,
    reason 2nd opinion, reason referral, reason request, reason so, second opinion reason,
    2nd opinion reason, second opinion, why so, indication, motivo, motivos, razon, razones,
    motivo segunda opinion, razon segunda opinion, por que, por que segunda opinion, motivo consulta,
    segunda opinion, motivo 2a opinion, motivo solicitud`,
  windowOn: `
    decide by, decide before, decision by, decision date, decision due, decision due date,
    decision deadline, deadline, decision window, window, window date, window ends, window end,
    safe date, safe until, safe decide until, must decide by, needs decide by, treatment decision by,
    treatment decision deadline, treatment decision date, due, due date, due by, decision needed by,
    decide date, decidir antes, fecha limite, limite, fecha limite decision, limite decision, plazo,
    plazo decision, fecha decision, decision antes, decidir antes del, ventana, ventana decision,
    fecha maxima, fecha tope, decidir hasta, vence, vencimiento`,
  windowSetBy: `
    set by, stated by, window set by, window stated by, deadline set by, deadline by, according to,
    who set, who set it, who said, who said so, said by, date set by, decide by set by, source deadline,
    window source, deadline source, clinician setting window, window by, fijado por, fijada por, fijo,
    establecido por, establecida por, indicado por, indicada por, segun, quien fija, quien indico,
    quien lo dijo, dicho por, plazo fijado por, medico plazo, puesto por, puesta por, plazo segun,
    limite fijado por, limite segun`,
  windowStatedOn: `
    set on, stated on, date set, date stated, window set on, window stated on, statement date,
    date statement, deadline set on, when set, when stated, said on, date deadline set, date window set,
    fijado el, fijada el, fecha indicacion, indicado el, indicada el, establecido el, dicho el,
    fecha fijacion, fecha establecido`,
  navigator: `
    navigator, patient navigator, nurse navigator, navigator name, assigned, assigned to,
    assigned navigator, owner, case manager, care coordinator, coordinator, responsible, caseworker,
    case worker, staff, pn, worker, advocate, navegador, navegadora, navegadora asignada,
    navegador asignado, asignado, asignada, asignado a, asignada a, responsable, gestor, gestora,
    gestora casos, gestor casos, coordinador, coordinadora, enfermera gestora, enfermera navegadora,
    trabajadora social`,
  insurance: `
    insurance, ins, insurer, payer, payor, payer name, insurance plan, insurance company,
    insurance name, insurance carrier, insurance provider, insurance type, health plan,
    health insurance, plan, plan name, plan type, coverage, carrier, primary insurance, primary payer,
    primary payor, financial class, seguro, seguro medico, aseguradora, compania seguros, compania,
    cobertura, plan salud, mutua, prevision, obra social, eps, entidad, tipo seguro, plan seguro,
    plan medico, financiador, seguro salud`,
  memberNumber: `
    member id, member number, insurance id, insurance number, policy, policy number, subscriber id,
    subscriber number, ins id, beneficiary id, numero poliza, poliza, numero afiliado, afiliado,
    numero seguro, numero afiliacion, numero asegurado, numero socio`,
  referralRequired: `
    referral, referral required, referral needed, needs referral, requires referral, referral y n,
    requiere referencia, referencia, necesita referencia, requiere derivacion, derivacion, volante,
    necesita volante`,
  recordsMissing: `
    records missing, missing records, missing, records needed, needed records, outstanding records,
    records outstanding, pending records, records pending, still missing, still needed,
    missing documents, documents missing, missing docs, docs missing, records still needed, outstanding,
    to get, need, needed, documents needed, docs needed, records, missing items, records open,
    open records, records get, faltan, falta, registros faltantes, documentos faltantes,
    documentos pendientes, documentacion pendiente, documentacion faltante, informes pendientes,
    informes faltantes, informes que faltan, documentos que faltan, registros que faltan, pendientes,
    faltantes, expedientes faltantes, papeles faltan, papeles faltantes, documentos,
    historial pendiente, historial faltante, registros pendientes, records faltantes, que falta`,
  currentDoctor: `
    doctor, md, physician, provider, oncologist, surgeon, current doctor, current physician,
    current provider, treating physician, treating doctor, treating clinician, treating oncologist,
    attending, attending physician, referring physician, referring doctor, referring provider,
    referring md, referred by, primary oncologist, doctor name, physician name, provider name,
    first doctor, clinician, medical oncologist, medico, medica, doctora, medico tratante, oncologo,
    oncologa, medico actual, cirujano, cirujana, medico responsable, facultativo, medico referente,
    doctor actual, especialista, doctora actual`,
  currentPlace: `
    hospital, clinic, facility, center, centre, location, practice, current hospital, current place,
    current center, treating hospital, treating facility, institution, hospital clinic, home hospital,
    referring facility, referring hospital, clinica, centro, hospital actual, centro actual,
    centro salud, institucion, centro medico, hospital tratante`,
  recommendedTreatment: `
    treatment, recommended treatment, treatment plan, proposed treatment, tx, tx plan,
    planned treatment, treatment recommended, recommended tx, recommendation, first opinion,
    tratamiento, tratamiento recomendado, plan tratamiento, tratamiento propuesto, tratamiento indicado,
    recomendacion`,
  treatmentPlannedOn: `
    treatment date, treatment start, treatment start date, planned treatment date, treatment planned,
    tx date, tx start, tx start date, surgery date, date surgery, planned surgery date,
    surgery scheduled, treatment begins, start treatment, fecha tratamiento, inicio tratamiento,
    fecha inicio tratamiento, fecha cirugia, cirugia programada, fecha operacion`,
  supportPerson: `
    support person, support, companion, accompanied by, persona apoyo, apoyo, acompanante,
    acompanado por`,
  messagesAllowed: `
    text ok, ok text, ok to text, texting ok, sms ok, sms, texts, text, can text, may text,
    text consent, sms consent, consent text, consent sms, texting consent, text messages, text y n,
    messages ok, consent messages, opt in, sms opt in, acepta sms, acepta mensajes, mensajes ok,
    sms si no, mensajes, permite sms, permite mensajes, consentimiento sms, autoriza sms,
    autoriza mensajes, acepta mensajes texto, mensajes texto`,
  messagesRefused: `
    do not text, no text, no texts, no sms, dnt, do not contact, dnc, do not message, opt out,
    opted out, sms opt out, text opt out, no texting, dont text, don t text, no enviar sms, no mensajes,
    no contactar, no enviar mensajes, rechaza sms, rechaza mensajes, sin sms, sin mensajes, baja sms`,
  status: `
    status, patient status, vital status, case status, living status, current status, disposition,
    estado, estado paciente, situacion, estatus, estado vital, estado caso`,
  notes: `
    notes, note, comments, comment, remarks, remark, memo, misc, additional notes, other notes,
    navigator notes, case notes, other, additional info, additional information, details, last note,
    follow up, special instructions, notas, nota, observaciones, observacion, comentarios, comentario,
    otros, otras notas, notas adicionales, obs, detalles, informacion adicional, anotaciones,
    seguimiento`,
};

/** The words as a list a field, in the order in which they win. */
export const HEADER_WORDS = [...Object.entries(HEADER_TEXTS), ...Object.entries(MORE_HEADER_TEXTS)].map(
  ([field, text]) => ({
    field: field as ImportField,
    words: text.split(',').map((words) => words.trim()),
  }),
);
