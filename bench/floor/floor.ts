// The floor: nothing can show the same chart with less than its HTML, its numbers and a scale.
import { draw } from './draw.ts';
import type { View } from './view.ts';

const name = new URLSearchParams(location.search).get('view') ?? '';
const response = await fetch(`./views/${name}.json`);
const view: View = await response.json();
draw(view);
