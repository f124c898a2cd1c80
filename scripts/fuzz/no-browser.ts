const scope = globalThis as { chrome?: unknown };

// Reading settings needs no browser, but the wrapper that is loaded with it refuses to load without one.
scope.chrome ??= { runtime: { id: 'fuzz' } };
