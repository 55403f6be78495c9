/** `npm start`: everything it takes to run Sextant here, with demo data. See launcher/main.js. */
import { handOver } from './handover.js';

await handOver('tools/launcher/main.js');
