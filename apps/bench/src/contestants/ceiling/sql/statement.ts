/** A prepared statement that gives the answer of one workload as JSON text, and its parameters by name, in order. */
export type Statement = { readonly text: string; readonly parameters: readonly string[] };
