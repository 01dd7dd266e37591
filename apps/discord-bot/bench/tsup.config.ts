import { defineConfig } from 'tsup';

/** The processes that are measured run as the bot does: built. */
export default defineConfig({
  entry: ['bench/stock-client.ts', 'bench/stock-connection.ts', 'bench/http-server.ts'],
  outDir: 'bench/dist',
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  clean: true,
});
