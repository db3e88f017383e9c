package vn.chidao.regulation.engine.compare;

import vn.chidao.regulation.engine.terms.Message;

/**
 * One parameter of two regulations.
 *
 * @param group what it is about
 * @param parameter its code, such as {@code notice.workingDays}
 * @param left what the one says
 * @param right what the other says
 */
public record ComparisonRow(ComparisonGroup group, String parameter, Cell left, Cell right) {

	/**
	 * The parameter's name.
	 * @return a message for {@link vn.chidao.regulation.engine.EngineTexts}
	 */
	public Message label() {
		return Message.of("compare." + this.parameter);
	}

	public Verdict verdict() {
		if (!this.left.isStated() && !this.right.isStated()) {
			return Verdict.BOTH_SILENT;
		}
		if (!this.left.isStated() || !this.right.isStated()) {
			return Verdict.ONE_SILENT;
		}
		return this.left.says(this.right) ? Verdict.SAME : Verdict.DIFFERENT;
	}

	/**
	 * Whether the regulations differ.
	 * @return true too when only one of them states the parameter
	 */
	public boolean differs() {
		return verdict() == Verdict.DIFFERENT || verdict() == Verdict.ONE_SILENT;
	}

	/** What a parameter is about. */
	public enum ComparisonGroup {

		/** What identifies the regulation. */
		IDENTITY,

		/** Who decides, signs, acts for another and mobilises. */
		POWERS,

		/** Meetings, from convening to the notice of conclusions. */
		MEETINGS,

		/** Reports, plans, money and standing work. */
		WORK

	}

	/** How two regulations compare. */
	public enum Verdict {

		/** Both state the same. */
		SAME,

		/** They state different things. */
		DIFFERENT,

		/** One of them does not state it; it may still have such a rule. */
		ONE_SILENT,

		/** Neither states it. */
		BOTH_SILENT

	}

}
