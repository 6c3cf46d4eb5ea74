export { shannonEntropy } from './entropy.ts';
