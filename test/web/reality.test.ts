import type { Polarity } from '../../web/src/generated/operations';
import { type Real, realityInWords, unreal } from '../../web/src/views/timeline/reality';

const says = (name: string, polarity: Polarity) => ({ polarity, speaker: { name } });
const event = (more: Partial<Real>): Real => ({ status: 'ACTUAL', standing: 'AFFIRMED', ...more });

test('what nobody says has happened is told by its status, and what is denied by who denies it', () => {
  const told = [
    event({}),
    event({ status: 'PROPOSED' }),
    event({ status: 'PREDICTED', standing: 'EDITORIAL' }),
    event({ status: 'HYPOTHETICAL', standing: 'DENIED', statedBy: { nodes: [says('The envoy', 'DENIES')] } }),
    event({ standing: 'CONTESTED', statedBy: { nodes: [says('The envoy', 'AFFIRMS'), says('The clerk', 'DENIES')] } }),
    event({ standing: 'DENIED' }),
    event({ standing: 'OPEN' }),
  ].map((each) => [unreal(each), realityInWords(each)]);
  expect(told).toEqual([
    [false, ''],
    [true, 'proposed'],
    [true, 'foretold'],
    [true, 'denied by The envoy'],
    [true, 'contested, denied by The clerk'],
    [true, 'denied'],
    [true, 'left open'],
  ]);
});
