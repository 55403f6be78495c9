import type { ImportField } from './import-fields.js';

/** The same for French, Portuguese, German and Italian: fewer words, the ones a hospital would write. */
export const MORE_HEADER_TEXTS: Partial<Record<ImportField, string>> = {
  name: `
    nom complet, nom prenom, nom et prenom, nom du patient, patiente, nome completo, nome do paciente, name des patienten,
    vor nachname, vor und nachname, nachname vorname, nome e cognome, cognome e nome, paziente, nome, nom`,
  givenName: `prenom, prenoms, primeiro nome, nome proprio, vorname, vornamen`,
  familyName: `nom de famille, sobrenome, apelido, nachname, familienname, zuname, cognome`,
  mrn: `
    numero de dossier, dossier, ipp, numero patient, numero do prontuario, prontuario, numero do processo, processo,
    patientennummer, patienten nr, fallnummer, aktenzeichen, numero cartella, cartella clinica, cartella`,
  birthOn: `
    date de naissance, naissance, ne le, nee le, ddn, data de nascimento, nascimento, data nasc, geburtsdatum, geburtstag,
    geboren, geboren am, geb datum, geb, data di nascita, nascita, nato il, nata il`,
  phone: `
    telephone portable, portable, numero de telephone, telemovel, numero de telefone, telefone, telefone celular, telefon, telefonnummer,
    handy, handynummer, mobil, mobilnummer, festnetz, telefono cellulare, cellulare, numero di telefono`,
  email: `courriel, adresse courriel, adresse email, adresse mail, endereco de email, correio eletronico, e mail adresse, emailadresse, posta elettronica, indirizzo email`,
  language: `langue, langue parlee, langue preferee, idioma falado, lingua, sprache, muttersprache, lingua parlata`,
  needsInterpreter: `interprete necessaire, besoin d interprete, precisa de interprete, dolmetscher, dolmetscher notig`,
  zone: `fuseau horaire, fuseau, fuso horario, zeitzone, fuso orario`,
  caregiverName: `aidant, aidante, personne a contacter, personne de confiance, cuidador principal, contato de emergencia, angehorige, angehoriger, bezugsperson, notfallkontakt, caregiver familiare`,
  diagnosis: `type de cancer, diagnostic, tumeur, tipo de cancro, diagnostico oncologico, diagnose, krebsart, tumorart, erkrankung, diagnosi, tipo di tumore, tumore`,
  diagnosisCode: `code cim, cim 10, cim10, cid, cid 10, cid10, icd schlussel, codice icd`,
  stage: `stade, estagio, estadiamento, stadium, tumorstadium, stadio`,
  diagnosedOn: `date du diagnostic, date diagnostic, diagnostique le, data do diagnostico, data diagnostico, diagnosedatum, datum der diagnose, diagnose am, diagnostiziert am, data della diagnosi, data diagnosi`,
  reasons: `motif, raison, pourquoi, motif du deuxieme avis, deuxieme avis, razao, motivo da segunda opiniao, segunda opiniao, grund, warum, grund fur zweitmeinung, zweitmeinung, motivo del secondo parere, secondo parere`,
  windowOn: `
    date limite, decider avant, decider avant le, a decider avant, echeance, prazo, data limite, decidir ate, decidir antes de, prazo de decisao,
    frist, entscheiden bis, entscheidung bis, entscheidungsfrist, bis wann entscheiden, scadenza, decidere entro`,
  windowSetBy: `fixe par, fixee par, indique par, selon, definido por, definida por, indicado por, festgelegt von, gesetzt von, laut, fissato da, indicato da, stabilito da`,
  windowStatedOn: `fixe le, fixee le, dit le, definido em, indicado em, festgelegt am, gesetzt am, fissato il, indicato il`,
  navigator: `infirmiere pivot, infirmiere coordinatrice, coordinatrice, referent, referente, assigne a, enfermeira navegadora, responsavel, atribuido a, zustandig, zustandige person, betreuer, betreuerin, lotse, lotsin, patientenlotse, fallmanager, infermiera referente, assegnato a`,
  insurance: `assurance, assureur, mutuelle, caisse, seguradora, plano de saude, convenio, versicherung, krankenkasse, kasse, assicurazione`,
  memberNumber: `numero d assure, numero de adherent, numero do beneficiario, carteirinha, versichertennummer, versicherungsnummer, numero assicurato`,
  recordsMissing: `
    documents manquants, dossiers manquants, pieces manquantes, manquants, manquant, documentos em falta, exames em falta, em falta, faltando,
    fehlende unterlagen, fehlende befunde, fehlt, fehlen, es fehlt, ausstehend, documenti mancanti, mancanti, referti mancanti`,
  currentDoctor: `medecin, medecin traitant, oncologue, medico assistente, arzt, arztin, behandelnder arzt, onkologe, onkologin, medico curante`,
  currentPlace: `hopital, clinique, etablissement, krankenhaus, klinik, ospedale`,
  recommendedTreatment: `traitement, traitement propose, tratamento, behandlung, empfohlene behandlung, therapie, trattamento, terapia`,
  supportPerson: `accompagnant, accompagnante, acompanhante, begleitperson, accompagnatore`,
  messagesRefused: `pas de sms, sans sms, nao enviar sms, keine sms, kein sms, niente sms`,
  status: `statut, situation, situacao, statusangabe, stato`,
  notes: `remarque, remarques, commentaire, commentaires, observation, observacoes, comentario geral, anmerkung, anmerkungen, bemerkung, bemerkungen, notiz, notizen, kommentar, hinweis, hinweise, osservazioni, commenti`,
};
