package vn.chidao.regulation.engine.rules;

import java.util.List;

import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Severity;

/**
 * What one rule found; the engine adds the citation and the severity of the rule.
 *
 * @param message what is wrong
 * @param wayOut what can be done
 * @param decidedBy who can decide otherwise
 * @param effect how strict it can be, and in which order it is shown
 */
public record Breach(Message message, Message wayOut, List<Holder> decidedBy, Effect effect) {

	Breach(Message message, Message wayOut, List<Holder> decidedBy) {
		this(message, wayOut, decidedBy, Effect.PLAIN);
	}

	/**
	 * How strict a breach can be.
	 *
	 * @param atMost strictest severity it may have, whatever the rule says
	 * @param strictness of two breaches that are equally severe the one with more is
	 * shown first, for instance the longer notice period
	 */
	public record Effect(Severity atMost, int strictness) {

		static final Effect PLAIN = new Effect(Severity.BLOCK, 0);

		/** For what already happened: it is recorded and cannot be prevented. */
		static final Effect RECORDED = new Effect(Severity.WARN, 0);

		static final Effect FOR_INFORMATION = new Effect(Severity.INFO, 0);

	}

}
