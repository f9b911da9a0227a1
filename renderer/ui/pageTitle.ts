// The title of the page something stands on, for naming what is saved or printed of it.
import { createContext } from 'react';

export const PageTitle = createContext('列表');
