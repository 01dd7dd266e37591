/**
 * A server with one tool of the same name and a fixed result, given as JSON: over HTTP it prints its port and ends with
 * its parent, else it serves standard input and output.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, fromJsonSchema, McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';

const [, , transport = 'stdio', name = '', result = '{}'] = process.argv;
const fixed = JSON.parse(result);
const inputSchema = fromJsonSchema<object>({ type: 'object' });

function bare(): McpServer {
  const server = new McpServer({ name: 'bare', version: '0.0.0' });
  server.registerTool(name, { description: 'Fixed', inputSchema }, () => fixed);
  return server;
}

if (transport === 'http') {
  const serve = toNodeHandler(createMcpHandler(bare));
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/' } = request;
    void serve(Object.assign(request, { method, url }), response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : 0);
  process.once('disconnect', () => process.exit(0));
} else {
  serveStdio(bare);
}
