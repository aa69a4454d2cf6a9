import type { PanelSeatView } from "./PanelSeatView";
import type { PlanBView } from "./PlanBView";
import type { PlanColumnView } from "./PlanColumnView";
import type { StepFields } from "./StepFields";
import type { StepMinutes } from "./StepMinutes";
export type PlanChange = { "change": "add_steps", after?: string, first: boolean, within?: string, branch: number, steps: Array<StepFields> } | { "change": "edit_steps", steps: Array<string>, fields: StepFields } | { "change": "remove_steps", steps: Array<string> } | { "change": "move_steps", steps: Array<string>, before: string | null } | { "change": "fit", minutes: Array<StepMinutes>, drop: Array<string> } | { "change": "details", before?: string, plan_b?: Array<PlanBView>, columns?: Array<PlanColumnView>, spares?: number, panel?: Array<PanelSeatView> } | { "change": "pack", material: string, packed: boolean } | { "change": "comment", step?: string, author: string, text: string } | { "change": "resolve", comment: string, resolved: boolean } | { "change": "remove_comment", comment: string };
