package vn.chidao.regulation.recognition;

/** How sure a reading is. */
public enum Confidence {

	/** The words say it in a form that has one meaning. */
	CERTAIN,
	/** The words are damaged, or leave room for another reading. */
	PROBABLE

}
