/**
 * A flow chart as plain data: what stands in it and what leads where. Rows and columns say the order, nothing says a
 * measure; drawing it is the work of src/render/flow-chart.ts.
 */

export type FlowNodeKind =
  | 'start'
  | 'step'
  | 'decision'
  /** An outcome with the document that is issued, or a document alone. */
  | 'document'
  /** An outcome without a document. */
  | 'outcome'
  /** Special procedures that may be set off at a step. */
  | 'procedure'
  /** Where a long chart breaks off and goes on; made when drawing. */
  | 'connector'
  | 'end';

export interface FlowLine {
  readonly text: string;
  readonly strong: boolean;
}

export interface FlowNode {
  readonly id: string;
  readonly kind: FlowNodeKind;
  /** The start is row 0, the first step row 1 …; all that belongs to a step shares its row. */
  readonly row: number;
  readonly column: 'main' | 'side';
  readonly lines: readonly FlowLine[];
  /** For which answers it is, where it is not for all. */
  readonly answers?: string | undefined;
}

export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  /** main: down the column · branch: from a decision to the side, or on to an end · jump: to a step elsewhere · aside: no direction. */
  readonly kind: 'main' | 'branch' | 'jump' | 'aside';
  readonly label?: string | undefined;
  /** Of a jump: what to write in the box it comes from when no line can be drawn without crossing another. */
  readonly reference?: string | undefined;
}

export interface FlowView {
  /** By row; within a row main before side, from top to bottom. Empty when the item has no steps. */
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  /** The same in words, for those who cannot see the chart. */
  readonly description: string;
}
