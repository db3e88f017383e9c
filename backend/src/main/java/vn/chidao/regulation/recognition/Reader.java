package vn.chidao.regulation.recognition;

import java.util.List;

/** Looks for one kind of rules in one sentence at a time. */
interface Reader {

	/**
	 * Read a sentence.
	 * @param sentence the sentence
	 * @param passage the provision it stands in
	 * @return what was recognised; empty when nothing was
	 */
	List<Draft> read(Span sentence, Passage passage);

}
