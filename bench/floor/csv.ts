// A rival without engine: the public CSVs are parsed in JavaScript before anything is drawn.
import Papa from 'papaparse';
import { draw } from './draw.ts';
import { asked, communeRow, dataFiles, observationRow, viewOf } from './from-rows.ts';

const question = asked(location.search);
const [communes = [], observations = []] = await Promise.all(
	dataFiles(question).map(async (address) => {
		const text = await (await fetch(address)).text();
		return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
	})
);
draw(
	viewOf(question, {
		communes: communes.map(communeRow),
		observations: observations.map(observationRow)
	})
);
