/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/support/environment.ts',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.[jt]s$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  moduleNameMapper: { '^(\\.{1,2}/(?!.*bootstrap).*)\\.js$': '$1' },
  transformIgnorePatterns: [
    '/node_modules/(?!(mercurius|quick-lru|p-limit|yocto-queue|content-disposition|cookie|edtf)/)',
  ],
  testSequencer: '<rootDir>/test/support/sequencer.js',
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  // One Neo4j serves them both: test/support/environment.ts says which files may be at it at once.
  maxWorkers: 2,
  // With more effort each tries longer.
  testTimeout: 60_000 * Math.max(1, Number(process.env.PARLEY_TEST_EFFORT ?? 1)),
};
