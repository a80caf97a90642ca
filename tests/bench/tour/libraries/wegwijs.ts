import { wegwijs } from '../../../tour/page/wegwijs.ts';
import { register } from './register.ts';

register(wegwijs());
