export {
  countExploredStarts,
  type ExploreOptions,
  type ExploreReport,
  exploreContract,
} from "./explore/explore-contract.ts";
