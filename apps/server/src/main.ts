import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildApp } from './app.ts';
import { startBackground } from './background.ts';
import { ConfigError, readConfig } from './config.ts';
import { AlreadyServedError } from './database/embedded/embedded-postgres.ts';
import { loadDemoIfEmpty } from './demo.ts';
import { ensureFirstAdministrator } from './modules/access/index.ts';
import { openRegistry } from './registry.ts';

const say = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`);
};

async function main(): Promise<void> {
  const config = readConfig(process.env, process.env.INIT_CWD ?? process.cwd());
  const registry = await openRegistry(config, 'serve');
  const closing = [() => registry.close()];
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= closing.toReversed().reduce<Promise<void>>((before, close) => before.then(close), Promise.resolve());
    return stopping;
  };
  // Heard more than once: in a terminal it comes from there and from the package manager. The first one stops; none cuts that short.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void stop().then(() => process.exit(0)));
  const administrator = await ensureFirstAdministrator(registry, config.adminEmail, config.adminPassword);
  const households = config.demoHouseholds ?? (config.databaseUrl === undefined ? 2000 : 0);
  await loadDemoIfEmpty(registry, { households, seed: 1 }, say);
  const panelDir = fileURLToPath(new URL('../../panel/dist', import.meta.url));
  const app = await buildApp({
    ...registry,
    panelDir: existsSync(panelDir) ? panelDir : undefined,
    logLevel: config.logLevel,
    trustedProxies: config.trustedProxies,
  });
  const background = startBackground(registry, app.log);
  closing.push(
    () => background.stop(),
    () => app.close(),
  );
  try {
    const address = await app.listen({ port: config.port, host: config.host });
    say('', `Thoát Nghèo: ${address}`, `GraphQL:     ${address}/graphql`);
    if (administrator !== undefined) {
      say(`Đăng nhập / sign in: ${administrator.email}`);
      say(
        administrator.generated
          ? `Mật khẩu / password: ${administrator.password}   (chỉ in một lần / printed once)`
          : 'Mật khẩu / password: ADMIN_PASSWORD',
      );
    }
    say('');
  } catch (error) {
    await stop();
    throw error;
  }
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof AlreadyServedError;
  const inUse = (error as { code?: string }).code === 'EADDRINUSE';
  if (inUse) process.stderr.write('The port is already in use: stop the other program or set PORT.\n');
  else
    process.stderr.write(
      known ? `${error.message}\n` : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
  process.exit(1);
});
