package vn.chidao.membership.group;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.committee.CommitteeKind;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * Who is invited when a body meets: who sits in it, and in a standing section besides its
 * experts whoever the regulation seats there because of another post.
 */
@Component
public class BodyMembers {

	private final Committees committees;

	private final Memberships memberships;

	private final Sections sections;

	BodyMembers(Committees committees, Memberships memberships, Sections sections) {
		this.committees = committees;
		this.memberships = memberships;
		this.sections = sections;
	}

	/**
	 * The members of a body on a day.
	 * @param body the body
	 * @param day the legal day
	 * @return by the post that seats them, in protocol order; a person may hold several
	 * @throws NotFoundException if there is no such body
	 */
	@Transactional(readOnly = true)
	public List<MembershipView> on(CommitteeId body, LocalDate day) {
		CommitteeView view = this.committees.get(body);
		Stream<MembershipView> own = this.memberships.onDate(body, day)
			.stream()
			.filter((member) -> member.post().isMemberOf(view.kind()));
		return (view.kind() != CommitteeKind.STANDING_SECTION) ? own.toList()
				: Stream.concat(this.sections.byPost(view, day).stream(), own).toList();
	}

	/**
	 * People who hold several posts, by the first of them only.
	 * @param members the members of a body
	 * @return each person once, in the same order
	 */
	public static List<MembershipView> eachOnce(Stream<MembershipView> members) {
		Set<PersonId> seen = new HashSet<>();
		return members.filter((member) -> seen.add(member.personId())).toList();
	}

}
