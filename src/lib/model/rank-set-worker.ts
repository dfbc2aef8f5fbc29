/** Worker: the rank set of one commune among all those of France, away from the page's own thread. */
import { answerRankQuestion, type RankMessage } from './rank-set-message.ts';

self.onmessage = ({ data }: MessageEvent<RankMessage>) => {
	self.postMessage(answerRankQuestion(data));
};
