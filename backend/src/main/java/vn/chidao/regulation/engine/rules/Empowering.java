package vn.chidao.regulation.engine.rules;

import java.util.List;

import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Power;

/**
 * A rule that gives somebody a power. Several rules may give the same power, so powers
 * are judged together and not rule by rule.
 */
public interface Empowering {

	Power power();

	/**
	 * In which body.
	 * @return the body whose work the power is over
	 */
	Body body();

	/**
	 * Who has the power.
	 * @return the holders; empty when the text does not state them
	 */
	List<Holder> holders();

}
