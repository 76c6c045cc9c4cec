import { View } from '../../domain/view';
import type { Builder } from './builder';

/** Gives propositions the place of their first claim, and events their first possible day: what they sort by. */
export function placeRows(builder: Builder): void {
  const view = new View(builder.nodes, builder.relationships);
  for (const proposition of view.all('Proposition')) {
    const positions = view.in(proposition.slug, 'STATES').map((claim) => String(claim.props.position));
    proposition.props.position = positions.sort()[0] ?? `${builder.article}|99999999`;
  }
  for (const event of view.all('Event')) {
    const days = view.out(event.slug, 'AT_TIME', 'SINCE').flatMap((time) => time.props.earliest ?? []) as string[];
    event.props.earliest = days.sort()[0] ?? '9999';
  }
}
