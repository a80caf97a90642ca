import { createContext } from 'react';

export const IconDirectionContextProvider = createContext({}).Provider;
