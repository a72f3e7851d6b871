import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as client from '../../client/src/protocol.js';
import * as server from '../../server/src/lsp/protocol.js';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
};

describe('names that the client and the server share', () => {
  it('are the same on both sides', () => {
    for (const [name, command] of Object.entries(client.SERVER_COMMANDS))
      deepEqual(Reflect.get(server.COMMANDS, name), command);
    deepEqual(client.ADD_WORD_FOR_USER, server.ADD_WORD_FOR_USER);
    deepEqual(client.SHOW_CITING, server.SHOW_CITING);
    deepEqual(Object.values(client.REQUESTS), [
      server.ReadFileRequest.method,
      server.SaveFileRequest.method,
      server.ReadDataRequest.method,
      server.CitationsRequest.method,
      server.DescribeConfigurationRequest.method,
      server.FindFilesRequest.method,
      server.FindCitingRequest.method,
      server.SearchCitationsRequest.method,
    ]);
  });

  it('are not those of commands in the palette', () => {
    const palette = contributes.commands.map(({ command }) => command);
    ok(palette.includes('penholder.fixAll'));
    for (const command of Object.values(server.COMMANDS)) ok(!palette.includes(command), command);
  });
});
