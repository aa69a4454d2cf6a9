/** Methods, patterns and blocks, as steps of a plan. */
import type { MethodView, StepFields } from '$backend';
import { best, folded } from '$shared';

/** A method as one step; a pattern as its steps, with what their methods say. Texts are in the language of the screen, else in English. */
export function stepsOf(method: MethodView, all: MethodView[]): StepFields[] {
  if (method.steps.length === 0) return [asStep(method, best(method.name), method.minutes, method.shortest, false)];
  return method.steps.map((step) => {
    const uses = all.find((one) => one.id === step.method);
    const fields: StepFields = uses ? asStep(uses, best(step.title), step.minutes, step.shortest, step.droppable) : { title: best(step.title), minutes: String(step.minutes), droppable: step.droppable };
    return fields;
  });
}

function asStep(method: MethodView, title: string, minutes: number, shortest: number, droppable: boolean): StepFields {
  return {
    title, minutes: String(minutes), droppable, shortest: shortest > 0 && shortest < minutes ? String(shortest) : '', method: best(method.name), activity: method.activity,
    facilitator: best(method.how).split('\n').map((line) => `- ${line}`).join('\n'), participants: best(method.participants), materials: best(method.materials),
  };
}

/** Methods in which every word is found, in any language; those that have it in their name come first. */
export function find(methods: MethodView[], text: string): MethodView[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return methods;
  const says = (texts: { [tag: string]: string | undefined }): string => folded(Object.values(texts).join(' '));
  const scored = methods.flatMap((method) => {
    const name = says(method.name);
    const rest = [method.purpose, method.how, method.materials, method.variants].map(says).join(' ');
    if (!words.every((word) => name.includes(word) || rest.includes(word))) return [];
    return [{ method, named: words.every((word) => name.includes(word)) }];
  });
  return scored.sort((a, b) => Number(b.named) - Number(a.named)).map((one) => one.method);
}
