// Starts the viewer of the API documents; nothing of it may call out.
Scalar.createApiReference('#app', {
  url: '/openapi.json',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  // Both lead to the maker's own services.
  showDeveloperTools: 'never',
  hideClientButton: true,
});
