package vn.chidao.membership;

import java.util.List;

/**
 * A person and the posts they hold on a day.
 *
 * @param person the person
 * @param seats their posts in protocol order, without any for most people
 */
public record Occupant(PersonView person, List<Seat> seats) {

	public Occupant {
		seats = List.copyOf(seats);
	}

}
