import type { Builder } from '../seed/plan/builder';
export function planFindings(_: Builder): void {}
