/**
 * Passwords of 12 and more letters that everybody tries first, without spaces and signs, in lower case. Short ones need
 * no entry: they are refused for their length.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  password1234 password12345 password123456 passwordpassword password123password passw0rd1234 passw0rdpassw0rd
  mypassword123 mypassword1234 newpassword123 changeme1234 changeme12345 changemenow1 letmein12345 letmein123456
  letmeinletmein welcome12345 welcome123456 welcometothe welcomewelcome welcomehome1 administrator administrator1
  administrator123 adminadmin123 adminadminadmin admin1234567 admin12345678 iloveyou1234 iloveyou12345 iloveyouforever
  iloveyousomuch iloveyoubaby1 qwertyuiop12 qwertyuiop123 qwertyuiop1234 qwerty123456 qwerty1234567 qwerty12345678
  1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qaz2wsx3edc 1qaz2wsx3edc4rfv qazwsxedcrfv zaq12wsxcde3 asdfghjkl123 asdfghjkl1234
  zxcvbnm12345 1234567890ab 1234567890qwerty 123456789abc 123456abcdef abc123456789 abcd12345678 abcdef123456
  a1b2c3d4e5f6 trustno1trustno1 correcthorsebatterystaple football1234 baseball1234 basketball12 superman1234
  sunshine1234 princess1234 dragon123456 monkey123456 shadow123456 michael12345 jennifer1234 jordan123456
  liverpool123 chelsea12345 manchester12 starwars1234 pokemon12345 minecraft123 computer1234 internet1234
  spring202620 spring2026spring summer2025summer summer2026summer autumn2025autumn autumn2026autumn winter2025winter
  winter2026winter hospital1234 hospital12345 healthcare12 healthcare123 navigator123 navigator1234 patient12345
  patients1234 secondopinion secondopinion1 secondopinion123 sextant12345 sextantsextant sextant123456 oncology1234
  nurse1234567 nursenurse123 doctor123456 medicine1234 clinic123456 temporary123 temporary1234 temppassword
  temppassword1 temppassword123 default12345 defaultpassword guestguest12 testtesttest testpassword testpassword1
  testpassword123 test12345678 thisismypassword thisisapassword whatever1234 secretsecret secret123456 secretpassword
  contrasena123 contrasena1234 micontrasena1 bienvenido12 bienvenido123 teamoteamoteamo holaholahola1
  `
    .trim()
    .split(/\s+/),
);

/** Words that stay easy to guess whatever digits stand around them. */
export const COMMON_BASES: ReadonlySet<string> = new Set(
  `password passw welcome letmein qwerty qwertz azerty admin administrator changeme iloveyou hospital navigator nurse
  doctor patient healthcare secret sextant oncology temporary default guest test testing contrasena bienvenido hola
  summer winter spring autumn fall monday sunday january december football baseball dragon monkey sunshine princess`
    .trim()
    .split(/\s+/),
);
