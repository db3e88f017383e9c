package vn.chidao.regulation.engine.facts;

import java.time.LocalDate;
import java.util.List;

import vn.chidao.regulation.engine.terms.Body;

/**
 * The regular meetings a body held in a span of time.
 *
 * @param body the body
 * @param heldOn days of its regular meetings, in order
 * @param from first day of the span
 * @param to last day of the span
 */
public record CadenceFacts(Body body, List<LocalDate> heldOn, LocalDate from, LocalDate to) implements Facts {

	public CadenceFacts {
		heldOn = heldOn.stream().sorted().toList();
	}

}
