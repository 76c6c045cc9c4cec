import { Empty } from '../parts/states';
import { useTitle } from '../parts/title';

/** What a dead link leads to. */
export function Nowhere() {
  useTitle('Nothing here');
  return (
    <div class="page">
      <h1>Nothing is here</h1>
      <Empty title="This address leads to no view">
        <p>
          Look for it by name in the search field above (press <kbd>/</kbd>), or begin with <a href="/">the articles</a>
          .
        </p>
      </Empty>
    </div>
  );
}
