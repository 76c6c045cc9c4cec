/** Values on their way into a statement: each becomes a parameter, none a part of the text. */
export class Parameters {
  readonly values: Record<string, unknown> = {};
  private variables = 0;

  /** Takes a value and gives the parameter by which the statement names it. */
  add(value: unknown): string {
    const name = `p${Object.keys(this.values).length}`;
    this.values[name] = value;
    return `$${name}`;
  }

  /** A variable that is not taken yet. */
  variable(stem: string): string {
    this.variables += 1;
    return `${stem}${this.variables}`;
  }
}
