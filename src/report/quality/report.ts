/**
 * The report for a superior. In: what every report gets. Out: one HTML file, placed by the template that bin/ hands in.
 */
import type { LateReport } from '../report-input.ts';
import { qualityView } from './view.ts';

export const formatQuality: LateReport = (input) => input.page(qualityView({ ...input, checked: input.checked(), rules: input.rules() }));
