import { type ConnectionOptions, LSPErrorCodes, Message, type ResponseMessage } from 'vscode-languageserver';

/**
 * A request that is cancelled before its turn comes is answered without being worked on.
 * Requests are not limited to one at a time: the diagnostics of a costly document wait for the typing to pause,
 * and a hover must not wait with them. Handlers are safe together because each works without awaiting.
 */
export const connectionOptions: ConnectionOptions = {
  connectionStrategy: {
    cancelUndispatched: (message): ResponseMessage | undefined => {
      if (!Message.isRequest(message)) return undefined;
      const error = { code: LSPErrorCodes.RequestCancelled, message: 'The request was cancelled.' };
      return { jsonrpc: message.jsonrpc, id: message.id, error };
    },
  },
};
