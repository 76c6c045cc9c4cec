import { useQuery } from '../../data/use-query';
import { AnalysisDocument } from '../../generated/operations';
import { Load } from '../../parts/states';
import { Relations } from './links';

/** A point of the analysis: whose it is, against whom, in what and on what. */
export function AboutElement({ slug }: { slug: string }) {
  const answer = useQuery(AnalysisDocument, { slug });
  return (
    <Load answer={answer}>
      {({ element }) =>
        element && (
          <Relations
            of={[
              ['Of', element.parties],
              ['Against', element.against],
              ['In', element.events],
              ['On', element.regarding],
              ['A case of', element.concepts],
            ]}
          />
        )
      }
    </Load>
  );
}
