/** What can be dragged on the console: a statement, or a part of the board. */
export type Load = 'statement' | 'theme';

const type = (load: Load) => `application/x-kurumaza-${load}`;

export function carry(event: DragEvent, load: Load, id: number): void {
  event.stopPropagation();
  event.dataTransfer?.setData(type(load), String(id));
}

/** Lets something of this kind be dropped here. */
export function receive(event: DragEvent): boolean {
  const types = event.dataTransfer?.types ?? [];
  const takes = types.includes(type('statement')) || types.includes(type('theme'));
  if (takes) event.preventDefault();
  return takes;
}

/** The id of what was dropped. */
export function dropped(event: DragEvent, load: Load): number | undefined {
  return Number(event.dataTransfer?.getData(type(load))) || undefined;
}
