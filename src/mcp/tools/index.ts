import type { AddTool } from '../tool';
import { compareSpeakersTool } from './compare-speakers';
import { findPathTool } from './find-path';
import { getNodeTool } from './get-node';
import { listArticlesTool } from './list-articles';
import { listFindingsTool } from './list-findings';
import { listOpenPointsTool } from './list-open-points';
import { runGraphqlTool } from './run-graphql';
import { searchTool } from './search';
import { whoSaysTool } from './who-says';

/** All tools, in the order in which a model is told of them. */
export const TOOLS: readonly AddTool[] = [
  searchTool,
  getNodeTool,
  whoSaysTool,
  compareSpeakersTool,
  findPathTool,
  listFindingsTool,
  listOpenPointsTool,
  listArticlesTool,
  runGraphqlTool,
];
