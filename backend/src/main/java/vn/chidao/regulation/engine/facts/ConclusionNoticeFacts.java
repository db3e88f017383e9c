package vn.chidao.regulation.engine.facts;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;

/**
 * How far the notice of a meeting's conclusions has come.
 *
 * @param body whose meeting
 * @param closedAt when the meeting ended
 * @param asOf the moment of judging
 * @param notice the notice
 */
public record ConclusionNoticeFacts(Body body, Instant closedAt, Instant asOf, Notice notice) implements Facts {

	/**
	 * The notice itself.
	 *
	 * @param issuedAt when it was issued, if it was
	 * @param sender what the person who issues it acts as
	 * @param members members who are to receive it
	 * @param reached members it was sent to
	 */
	public record Notice(@Nullable Instant issuedAt, Set<Capacity> sender, int members, int reached) {

		public Notice {
			sender = Set.copyOf(sender);
		}

	}

}
