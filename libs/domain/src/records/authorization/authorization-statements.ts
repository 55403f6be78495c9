import type { AuthorizationForm, AuthorizationStatementCode, PaperLanguage } from './authorization.types.js';

/**
 * The three statements of 45 CFR 164.508(c)(2)(i)–(iii), in plain language as (c)(3) asks. `holder` discloses,
 * `recipient` receives.
 */
const TEXTS: Record<
  PaperLanguage,
  Record<AuthorizationStatementCode, (holder: string, recipient: string) => string>
> = {
  en: {
    REVOCATION: (holder) =>
      `You can take this permission back at any time. To do so, write to ${holder}. What was shared before then stays shared.`,
    NO_CONDITIONING: (holder) =>
      `You do not have to sign. ${holder} will treat you the same if you do not. Your payment, health plan and benefits do not depend on it.`,
    REDISCLOSURE: (_holder, recipient) =>
      `${recipient} may share what it receives with others. Federal privacy rules may then no longer protect it.`,
  },
  es: {
    REVOCATION: (holder) =>
      `Usted puede retirar este permiso cuando quiera. Para hacerlo, escriba a ${holder}. Lo que ya se compartió antes seguirá compartido.`,
    NO_CONDITIONING: (holder) =>
      `Usted no tiene que firmar. Si no firma, ${holder} le atenderá igual. Sus pagos, su seguro y sus beneficios no dependen de esto.`,
    REDISCLOSURE: (_holder, recipient) =>
      `${recipient} podría compartir con otros lo que reciba. En ese caso, las leyes federales de privacidad quizá ya no lo protejan.`,
  },
};

export function authorizationStatements(
  language: PaperLanguage,
  holder: string,
  recipient: string,
): AuthorizationForm['statements'] {
  const statement = (code: AuthorizationStatementCode) => ({
    code,
    text: TEXTS[language][code](holder, recipient),
  });
  return [statement('REVOCATION'), statement('NO_CONDITIONING'), statement('REDISCLOSURE')];
}
