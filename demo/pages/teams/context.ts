import { createContext, useContext } from 'react';
import { type DemoParams, readParams } from '../shared/params.ts';
import { texts } from './words.ts';

export const Params = createContext<DemoParams>(readParams());

export function useParams(): DemoParams {
  return useContext(Params);
}

/** The page's texts in its language. */
export function useTexts() {
  return texts[useParams().lang];
}
