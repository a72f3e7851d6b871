import { URI, Utils } from 'vscode-uri';
import { service } from '../../core/service.js';
import { DescribeConfigurationRequest } from '../protocol.js';
import type { Context } from './context.js';

/** What holds for an open document, and where each value comes from. */
export function registerDescribeConfiguration({ connection, documents, folders, guard }: Context): void {
  connection.onRequest(DescribeConfigurationRequest, ({ uri }, token) =>
    guard.run<string | null>(
      DescribeConfigurationRequest.method,
      () => uri,
      token,
      null,
      async () => {
        const snapshot = await documents.snapshot(uri);
        if (snapshot === undefined) return null;
        return service.describeConfiguration(snapshot.settings.effective, snapshot.document, {
          document: Utils.basename(URI.parse(uri)),
          nameOf: (location) => folders.nameOf(location),
        });
      },
    ),
  );
}
