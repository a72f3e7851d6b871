// What an editor under test must not do: talk to the network, or cover the page with things nobody asked for.
export const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  // The question would be a dialog that waits for a human; Restricted Mode is what it leads to without an answer.
  'security.workspace.trust.startupPrompt': 'never',
};
