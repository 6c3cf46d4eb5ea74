export { additiveQuotients } from './additiveQuotients.ts';
export { aligned } from './aligned.ts';
export { arcelusShiftShare, type ArcelusParts } from './arcelusShiftShare.ts';
export { atkinson } from './atkinson.ts';
export { atLeastStar } from './atLeastStar.ts';
export { averageQuotients } from './averageQuotients.ts';
export { bootstrap, type Bootstrap, type BootstrapOptions } from './bootstrap.ts';
export { boxPlot, type BoxPlot } from './boxPlot.ts';
export { byIndustry, byRegion } from './byRegion.ts';
export { clusterScores, type ClusterScores, type Relatedness } from './clusterScores.ts';
export { clusterStability, type ClusterStability, type StabilityOptions } from './clusterStability.ts';
export type { ClusterTable, Totals } from './clusterTable.ts';
export { coagglomeration } from './coagglomeration.ts';
export { coherence, cohesion } from './coherence.ts';
export { colocation, excessColocation } from './colocation.ts';
export {
  complexityOutlookGain,
  complexityOutlookIndex,
  opportunityValue,
  type GainOptions,
} from './complexityOutlook.ts';
export { compositeSimilarity } from './compositeSimilarity.ts';
export { connectedParts, type ConnectedParts } from './connectedParts.ts';
export { coOccurrence, type CoOccurrenceOptions } from './coOccurrence.ts';
export { core, largestPart, type Core } from './core.ts';
export { coulter } from './coulter.ts';
export { dalton } from './dalton.ts';
export { dense } from './dense.ts';
export { deriveClusters, type DerivedClusters, type DeriveOptions } from './deriveClusters.ts';
export { dissimilarity } from './dissimilarity.ts';
export { dynamicShiftShare, type DynamicShiftShare } from './dynamicShiftShare.ts';
export { economicComplexity, type Complexity, type ComplexityOptions } from './economicComplexity.ts';
export { ellisonGlaeser } from './ellisonGlaeser.ts';
export { ellisonGlaeserTest, type EllisonGlaeserTest } from './ellisonGlaeserTest.ts';
export { shannonEntropy } from './entropy.ts';
export { entry, entryList, exit, exitList, type MoveList, type MoveOptions } from './entryAndExit.ts';
export { ergodic } from './ergodic.ts';
export { evenness } from './evenness.ts';
export { floorShare } from './exactShare.ts';
export { fitness, type Fitness, type FitnessOptions } from './fitness.ts';
export { focusShares } from './focus.ts';
export { gini, type GiniOptions } from './gini.ts';
export { groupCoagglomeration } from './groupCoagglomeration.ts';
export { growth, industryGrowth, regionGrowth } from './growth.ts';
export { growthFactors, type GrowthFactors } from './growthFactors.ts';
export { hachman } from './hachman.ts';
export { herfindahl, normalisedHerfindahl, numbersEquivalent } from './herfindahl.ts';
export { cut, hierarchy, type Hierarchy, type Linkage } from './hierarchy.ts';
export { homothetic } from './homothetic.ts';
export { homotheticShiftShare, type HomotheticParts } from './homotheticShiftShare.ts';
export { hooverCurve, type Curve } from './hooverCurve.ts';
export { hooverIndex } from './hooverIndex.ts';
export {
  incidenceFromColumns,
  incidenceFromRows,
  incidenceFromTriples,
  totals,
  transposed,
  type Incidence,
} from './incidence.ts';
export { inputOutputSimilarity, type FlowTotals } from './inputOutputSimilarity.ts';
export type { Intervals } from './intervals.ts';
export { jackknife, type Jackknife } from './jackknife.ts';
export { kendall } from './kendall.ts';
export { kMeans, type KMeans, type KMeansOptions } from './kMeans.ts';
export { knowledgeComplexity, type KnowledgeComplexity } from './knowledgeComplexity.ts';
export { krugmanConcentration, krugmanSpecialisation, type KrugmanReference } from './krugmanIndex.ts';
export { litzenbergerSternberg } from './litzenbergerSternberg.ts';
export { locationalCorrelation } from './locationalCorrelation.ts';
export { locationalGini } from './locationalGini.ts';
export { locationQuotient } from './locationQuotient.ts';
export { locationQuotients } from './locationQuotients.ts';
export { logQuotients } from './logQuotients.ts';
export { lorenzCurve } from './lorenzCurve.ts';
export type { Matrix } from './matrix.ts';
export { maurelSedillot } from './maurelSedillot.ts';
export { meanLogDeviation } from './meanLogDeviation.ts';
export { meanOver } from './meanOver.ts';
export { easeOfRecombination, meanModularComplexity, modularComplexity } from './modularComplexity.ts';
export { nationalFigures, type NationalFigures } from './nationalFigures.ts';
export { nestedness } from './nestedness.ts';
export { partition, type Partition } from './partition.ts';
export { partitionAgreement, type PartitionAgreement } from './partitionAgreement.ts';
export { peerRegions, type Peer, type PeerOptions } from './peerRegions.ts';
export { presence, type Presence } from './presence.ts';
export { expy, prody } from './prody.ts';
export { profiles } from './profiles.ts';
export { conditionalProbability, cosineProximity, proximity } from './proximity.ts';
export { quantile, type QuantileType } from './quantile.ts';
export { quantileStar } from './quantileStar.ts';
export type { QuotientOptions } from './quotientBase.ts';
export { quotientGini } from './quotientGini.ts';
export { quotientSimilarity } from './quotientSimilarity.ts';
export { quotientMatrix, quotientTable } from './quotientTable.ts';
export { midRanks, pearson, spearman } from './rankCorrelation.ts';
export type { RankedStar } from './rankedStar.ts';
export { rawConcentration } from './rawConcentration.ts';
export { reaching } from './reaching.ts';
export { reflections, type Reflections } from './reflections.ts';
export { relatedness, type RelatednessMethod } from './relatedness.ts';
export { distance, meanDensity, relatednessDensity, type DensityOptions } from './relatednessDensity.ts';
export { relativeDiversity } from './relativeDiversity.ts';
export { relativeRelatedness } from './relativeRelatedness.ts';
export { resampled } from './resampled.ts';
export { rowDistances } from './rowDistances.ts';
export { seededRandom, type Random } from './seededRandom.ts';
export { shiftShare, type ShiftShare, type ShiftShareParts } from './shiftShare.ts';
export { specialisationCoefficient } from './specialisationCoefficient.ts';
export { specialisationStar } from './specialisationStar.ts';
export { specialised, type SpecialisedOptions } from './specialised.ts';
export { stableFitness, type StableFitness, type StableFitnessOptions } from './stableFitness.ts';
export { standardisedQuotients, type StandardisedOptions } from './standardisedQuotients.ts';
export { structuralDistance, type StructuralMeasure } from './structuralDistance.ts';
export type { Sums } from './sums.ts';
export { symmetricQuotients } from './symmetricQuotients.ts';
export { teeceRelatedness } from './teeceRelatedness.ts';
export { theil, theilDecomposition, type TheilDecomposition } from './theil.ts';
export { tighten, type Tightened } from './tighten.ts';
export { topStar } from './topStar.ts';
export { transitions, type Transitions } from './transitions.ts';
export { averageUbiquity, logSizePerUbiquity, normalisedUbiquity } from './ubiquity.ts';
export { variationCoefficient } from './variationCoefficient.ts';
export { variety, type Variety } from './variety.ts';
export { every, verdict, type Verdict } from './verdict.ts';
export { williamson } from './williamson.ts';
