package vn.chidao.meeting.invitation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.MeetingSearch;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.Page;
import vn.chidao.platform.persistence.Criteria;
import vn.chidao.platform.persistence.RequestMemo;

/**
 * The invitations that concern a person and the proposals that may wait for them, with
 * their meetings and who chairs these, read in one statement for the whole home screen.
 */
@Component
public class OpenInvitations {

	private final InvitationRepository repository;

	private final OwnInvitations own;

	private final MeetingSearch search;

	private final Memberships memberships;

	private final RequestMemo<Viewer, Open> known = new RequestMemo<>();

	OpenInvitations(InvitationRepository repository, OwnInvitations own, MeetingSearch search,
			Memberships memberships) {
		this.repository = repository;
		this.own = own;
		this.search = search;
		this.memberships = memberships;
	}

	/** The meetings that start first come first. */
	@Transactional(readOnly = true)
	List<OpenInvitation> of(Viewer viewer) {
		return this.known.one(viewer, this::read).invitations();
	}

	/**
	 * Meetings that were proposed in bodies whose preparations the viewer sees, for those
	 * who lead somewhere or act for a leader.
	 * @param viewer who asks
	 * @return the proposals, those that would start first come first
	 */
	@Transactional(readOnly = true)
	public List<MeetingView> proposals(Viewer viewer) {
		return this.known.one(viewer, this::read).proposals();
	}

	/** The meeting that comes next for the viewer, or is under way. */
	@Transactional(readOnly = true)
	public Optional<MeetingView> next(Viewer viewer) {
		return of(viewer).stream().filter((open) -> open.isAhead(viewer)).map(OpenInvitation::meeting).findFirst();
	}

	private Open read(Viewer viewer) {
		List<UUID> posts = viewer.posts().stream().map((post) -> post.id().value()).toList();
		UUID headed = Criteria.orNone((viewer.headedAgency() != null) ? viewer.headedAgency().value() : null);
		UUID person = Criteria.orNone((viewer.person() != null) ? viewer.person().value() : null);
		List<InvitationRepository.OpenRow> rows = this.repository.concerning(Criteria.orNone(posts), person, headed,
				Criteria.orNone(prepared(viewer)), Limit.of(3 * Page.MAX));
		return new Open(rows.stream().flatMap((row) -> noted(viewer, row).stream()).toList(),
				rows.stream()
					.filter((row) -> row.getInvitation() == null)
					.map((row) -> row.getMeeting().view())
					.toList());
	}

	private static List<UUID> prepared(Viewer viewer) {
		Collection<Standing> standings = viewer.standings().values();
		return standings.stream().anyMatch((standing) -> standing.isLeader() || standing.actsByDelegation())
				? standings.stream()
					.filter(Standing::seesPreparations)
					.map((standing) -> standing.place().id().value())
					.toList()
				: List.of();
	}

	private Optional<OpenInvitation> noted(Viewer viewer, InvitationRepository.OpenRow row) {
		Invitation sent = row.getInvitation();
		MeetingView meeting = row.getMeeting().view();
		this.search.remember(viewer, meeting);
		if (row.getPresiding() != null && row.getPresider() != null) {
			this.memberships.remember(row.getPresiding().view(), row.getPresider().view());
		}
		if (sent == null) {
			return Optional.empty();
		}
		InvitationView invitation = InvitationView.of(sent);
		this.own.remember(viewer, invitation);
		return Optional.of(new OpenInvitation(invitation, meeting));
	}

	/**
	 * What is open about meetings for somebody.
	 *
	 * @param invitations invitations that concern them
	 * @param proposals proposals they may have to decide
	 */
	private record Open(List<OpenInvitation> invitations, List<MeetingView> proposals) {

	}

}
