/** Loaded into every contestant with `--import`: tells the bench what the process has used so far when asked. */
export type Usage = {
  /** Processor time of all threads, milliseconds. */
  readonly cpuMs: number;
  /** Resident memory, bytes. */
  readonly rss: number;
};

process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  const usage: Usage = { cpuMs: (user + system) / 1000, rss: process.memoryUsage.rss() };
  process.send?.(usage);
});
// A contestant ends with the bench, however that ends.
process.on('disconnect', () => process.exit());
