import type { WorryKind, WorryText } from './worries.types.js';

/** Palabras sencillas, INFLESZ 65 o más, frases de 15 palabras como máximo. */
export const WORRY_CARDS_ES: Record<WorryKind, WorryText> = {
  IS_IT_NORMAL: {
    title: '¿Es normal pedirla?',
    body: [
      'Sí. Mucha gente pide una segunda opinión. Casi todos los médicos lo esperan.',
      'Pedirla es cuidar de usted. No quiere decir que desconfía de su médico.',
      'No hace falta una razón especial. Querer estar más tranquilo ya basta.',
    ].join('\n'),
  },
  WILL_MY_DOCTOR_MIND: {
    title: '¿Le va a molestar a mi médico?',
    body: [
      'A casi ningún médico le molesta. Muchos le van a ayudar.',
      'Puede decir: “Gracias por cuidarme. Quiero oír otra opinión antes de decidir.”',
      'Y después: “Por favor, ayúdeme a tener mis papeles.”',
      'Si su médico se molesta, díganos. Usted no hizo nada malo. Le seguimos ayudando.',
    ].join('\n'),
  },
  WILL_INSURANCE_PAY: {
    title: '¿Lo paga mi seguro?',
    body: [
      'Muchos seguros pagan una segunda opinión. Cada plan tiene sus reglas.',
      'Llamamos a su plan con usted. Preguntamos qué paga y qué le queda a usted.',
      'Va a ver el costo antes de la cita. Usted decide si vale la pena.',
    ].join('\n'),
  },
  HOW_TO_FIND_A_DOCTOR: {
    title: '¿Cómo busco al médico adecuado?',
    body: [
      'Busque un médico que vea cada semana a gente con su mismo mal.',
      'Su médico quizá sepa un buen nombre. También nosotros, o un grupo de pacientes.',
      'Hay médicos que atienden por video. A otros les bastan sus papeles.',
      'Ponemos los nombres uno al lado del otro. Usted elige el que le va mejor.',
    ].join('\n'),
  },
  IS_IT_TOO_LATE: {
    title: '¿Es tarde si ya empecé el tratamiento?',
    body: [
      'No. Puede pedir otra opinión en todo momento.',
      'No deje su tratamiento por su cuenta. Hable antes con su médico.',
      'El otro médico puede ver lo que se hizo y lo que sigue.',
    ].join('\n'),
  },
  CAN_I_WAIT: {
    title: '¿Puedo esperar tanto?',
    body: [
      'Casi siempre hay tiempo para pedirla. A veces no lo hay.',
      'Eso solo lo sabe su médico. Pregunte: “¿Hasta qué día puedo decidir sin riesgo?”',
      'Tenemos ese día a la vista. Trabajamos para acabar antes.',
      'Si se siente peor, llame a su médico. En una emergencia, llame al 911.',
    ].join('\n'),
  },
  WHAT_IF_THEY_DIFFER: {
    title: '¿Y si los dos no dicen lo mismo?',
    body: [
      'Muchas veces dicen lo mismo. Así usted sabe más, y eso ayuda.',
      'Si no, puede preguntar a los dos por qué. Puede pedir que hablen entre ellos.',
      'Otras pruebas pueden ayudar. Una tercera opinión también.',
      'Nadie le dice qué elegir. Usted elige, y seguimos a su lado.',
    ].join('\n'),
  },
};
