import { api } from '../http/api';
import type { Department, Municipality } from './topic';

let known: Promise<Municipality[]> | undefined;

/** The prefecture and its municipalities. They do not change while one reads. */
export function readMunicipalities(): Promise<Municipality[]> {
  known ??= api.get('/api/municipalities').catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

/** Who owes the answer, as 富山県 こども支援課. */
export function ownerOf(department: Department, municipalities: readonly Municipality[]): string {
  const home = municipalities.find(({ code }) => code === department.municipality);
  return home ? `${home.name} ${department.name}` : department.name;
}
