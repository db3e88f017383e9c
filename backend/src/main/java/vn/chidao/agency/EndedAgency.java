package vn.chidao.agency;

import java.util.List;

/**
 * An agency whose end was put on record.
 *
 * @param agency the agency
 * @param moved what followed to the successor at once, in the reader's language; nothing
 * where the end lies ahead
 */
public record EndedAgency(AgencyView agency, List<String> moved) {

	public EndedAgency {
		moved = List.copyOf(moved);
	}

}
