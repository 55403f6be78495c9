/**
 * Loaded into each server (`node --import`): it ends with the launcher, also when that is killed
 * with -9, because then the channel between them closes.
 */
const LAST_CALL_MS = 28_000;

if (process.channel) {
  process.channel.unref();
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), LAST_CALL_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
}
