import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

/**
 * Shows a message to the user. A notification, unlike `connection.window.show…Message`, which is a request:
 * there is nothing to choose, so nobody has to answer.
 */
export function say(connection: Connection, kind: 'information' | 'warning', message: string): void {
  const type = kind === 'warning' ? MessageType.Warning : MessageType.Info;
  // A connection that has gone tells so itself.
  connection.sendNotification(ShowMessageNotification.type, { type, message }).catch(() => undefined);
}
