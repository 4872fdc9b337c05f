import { Annotation } from './annotate';
import './annotation.css';
import { readReadings } from './readReadings';

/** The readings over what this page shows. */
export const annotation = new Annotation(document.body, readReadings);
