/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
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
  // One Neo4j serves all tests, and each file begins by emptying it.
  maxWorkers: 1,
  testTimeout: 60_000,
};
