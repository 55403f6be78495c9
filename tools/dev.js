/** `npm run dev`: like `npm start`, from source: servers restart on a change, the web app reloads. */
import { handOver } from './handover.js';

await handOver('tools/launcher/main.js', { args: ['--dev'] });
