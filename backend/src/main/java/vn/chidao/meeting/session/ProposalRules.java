package vn.chidao.meeting.session;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.chidao.security.CommitteeId;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingState;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.RequestFacts;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.security.PersonId;

/**
 * What the regulation says of proposals to meet, and of those that members make together.
 */
@Component
public class ProposalRules {

	private final Rulebooks rulebooks;

	private final MeetingRequests requests;

	ProposalRules(Rulebooks rulebooks, MeetingRequests requests) {
		this.rulebooks = rulebooks;
		this.requests = requests;
	}

	Rulebook of(MeetingView meeting) {
		return this.rulebooks.of(meeting);
	}

	/**
	 * The rules for a meeting of a body.
	 * @param body the body
	 * @param day the legal day of the meeting
	 * @return the rulebook
	 */
	public Rulebook of(CommitteeId body, LocalDate day) {
		return this.rulebooks.of(body, day);
	}

	/**
	 * The rules for several proposals, in a constant number of statements.
	 * @param meetings the meetings
	 * @return rulebooks by meeting
	 */
	public Map<MeetingId, Rulebook> of(Collection<MeetingView> meetings) {
		return this.rulebooks.of(meetings);
	}

	/**
	 * Why a proposal that members make together is not turned down: too few or enough of
	 * them have asked. Whoever began may withdraw it.
	 */
	Optional<UserError> turnedDown(Handling handling, Rulebook rules) {
		MeetingView meeting = handling.view();
		boolean own = meeting.proposal() != null && handling.viewer().is(meeting.proposal().proposerId());
		if (own || meeting.state() != MeetingState.PROPOSED) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.requests.of(List.of(meeting)).get(meeting.id()))
			.map((asking) -> rules
				.judge(new RequestFacts(rules.shape(meeting), asking.askedBy().size(), asking.members())))
			.flatMap(rules::refusal);
	}

	/** Why somebody may not join the members who ask for a meeting, with the clause. */
	Optional<UserError> joinRefusal(Handling handling) {
		MeetingView meeting = handling.view();
		Rulebook rules = of(meeting);
		if (MeetingRights.mayAsk(handling.viewer(), meeting, rules)) {
			return Optional.empty();
		}
		return rules.refusal(List.of(rules.memberRequests().refusal(rules.shape(meeting))));
	}

	void join(MeetingId meeting, PersonId person) {
		this.requests.join(meeting, person);
	}

	boolean hasAsked(MeetingView meeting, PersonId person) {
		return Optional.ofNullable(this.requests.of(List.of(meeting)).get(meeting.id()))
			.filter((asking) -> asking.people().contains(person))
			.isPresent();
	}

	/**
	 * How far requests of members have come.
	 * @param meetings the meetings
	 * @param rules their rules
	 * @return by meeting; none for what members do not ask for together, and where the
	 * text gives them no such right
	 */
	public Map<MeetingId, MemberRequestView> requests(Collection<MeetingView> meetings,
			Map<MeetingId, Rulebook> rules) {
		Map<MeetingId, MeetingRequests.Asking> asking = this.requests.of(meetings);
		Map<MeetingId, MemberRequestView> requests = new HashMap<>();
		for (MeetingView meeting : meetings) {
			Optional.ofNullable(asking.get(meeting.id()))
				.flatMap((found) -> Optional.ofNullable(rules.get(meeting.id()))
					.flatMap((book) -> MemberRequestView.of(book.shape(meeting), found, book)))
				.ifPresent((request) -> requests.put(meeting.id(), request));
		}
		return requests;
	}

	/**
	 * What it takes if somebody begins to ask for a meeting.
	 * @param viewer who would begin
	 * @param body whose meeting
	 * @param meeting the meeting
	 * @param rules the rules on its day
	 * @return how far the members would have come with them; empty for who may propose it
	 * alone or not at all
	 */
	public Optional<MemberRequestView> begun(Viewer viewer, CommitteeId body, MeetingShape meeting, Rulebook rules) {
		Set<Capacity> capacities = viewer.insider(body).capacities();
		if (rules.mayProposeAlone(meeting, capacities) || !rules.memberRequests().mayAsk(meeting, capacities)) {
			return Optional.empty();
		}
		return MemberRequestView.of(meeting, this.requests.begun(body, viewer.requirePerson()), rules);
	}

}
