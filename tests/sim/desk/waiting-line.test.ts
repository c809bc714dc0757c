import { it } from 'vitest';
import { staysSorted } from './waiting-line.laws';

it('a waiting line stays sorted through joining and leaving', staysSorted);
