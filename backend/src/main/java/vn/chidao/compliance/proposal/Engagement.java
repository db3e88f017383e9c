package vn.chidao.compliance.proposal;

import java.time.LocalDateTime;

/**
 * That somebody is invited to another meeting. How long it lasts is not known, so it
 * takes half a day.
 *
 * @param person opaque name of the person
 * @param startsAt when it starts, in Vietnam
 */
public record Engagement(String person, LocalDateTime startsAt) {

	boolean clashesWith(LocalDateTime other) {
		return this.startsAt.toLocalDate().equals(other.toLocalDate())
				&& Half.of(this.startsAt.toLocalTime()) == Half.of(other.toLocalTime());
	}

}
