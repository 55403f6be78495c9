import type { EffortCategory } from './effort.types.js';

/** Beside the list itself, because pages, spreadsheets and papers name activities alike. */
export const EFFORT_WORDS: { en: Record<EffortCategory, string>; es: Record<EffortCategory, string> } = {
  en: {
    PERSON_CENTERED_ASSESSMENT: 'Person-centered assessment',
    GOALS_AND_PLAN: 'Goals and action plan',
    REFERRAL_TO_SERVICES: 'Referral to services',
    CARE_COORDINATION: 'Coordination of care',
    HEALTH_EDUCATION: 'Health education',
    SELF_ADVOCACY: 'Building self-advocacy',
    HEALTH_SYSTEM_NAVIGATION: 'Navigating the health system',
    BEHAVIOR_CHANGE: 'Help with behavior change',
    SOCIAL_EMOTIONAL_SUPPORT: 'Social and emotional support',
    LIVED_EXPERIENCE: 'Support from lived experience',
    OTHER: 'Other work',
  },
  es: {
    PERSON_CENTERED_ASSESSMENT: 'Evaluación centrada en la persona',
    GOALS_AND_PLAN: 'Metas y plan de acción',
    REFERRAL_TO_SERVICES: 'Remisión a servicios',
    CARE_COORDINATION: 'Coordinación de la atención',
    HEALTH_EDUCATION: 'Educación para la salud',
    SELF_ADVOCACY: 'Apoyo para hacerse oír',
    HEALTH_SYSTEM_NAVIGATION: 'Orientación en el sistema de salud',
    BEHAVIOR_CHANGE: 'Apoyo al cambio de hábitos',
    SOCIAL_EMOTIONAL_SUPPORT: 'Apoyo social y emocional',
    LIVED_EXPERIENCE: 'Apoyo desde la propia experiencia',
    OTHER: 'Otro trabajo',
  },
};
