package vn.chidao.meeting.invitation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.MeetingSearch;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.Page;
import vn.chidao.platform.persistence.Criteria;
import vn.chidao.platform.persistence.RequestMemo;

/**
 * The invitations that concern a person, with their meetings and who chairs them, read in
 * one statement for the whole home screen.
 */
@Component
public class OpenInvitations {

	private final InvitationRepository repository;

	private final OwnInvitations own;

	private final MeetingSearch search;

	private final Memberships memberships;

	private final RequestMemo<Viewer, List<OpenInvitation>> known = new RequestMemo<>();

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
		return this.known.one(viewer, this::read);
	}

	/** The meeting that comes next for the viewer, or is under way. */
	@Transactional(readOnly = true)
	public Optional<MeetingView> next(Viewer viewer) {
		return of(viewer).stream().filter((open) -> open.isAhead(viewer)).map(OpenInvitation::meeting).findFirst();
	}

	private List<OpenInvitation> read(Viewer viewer) {
		List<UUID> posts = viewer.posts().stream().map((post) -> post.id().value()).toList();
		UUID headed = Criteria.orNone((viewer.headedAgency() != null) ? viewer.headedAgency().value() : null);
		UUID person = Criteria.orNone((viewer.person() != null) ? viewer.person().value() : null);
		return this.repository.concerning(Criteria.orNone(posts), person, headed, Limit.of(2 * Page.MAX))
			.stream()
			.map((row) -> noted(viewer, row))
			.toList();
	}

	private OpenInvitation noted(Viewer viewer, InvitationRepository.OpenRow row) {
		MeetingView meeting = row.getMeeting().view();
		this.search.remember(viewer, meeting);
		if (row.getPresiding() != null && row.getPresider() != null) {
			this.memberships.remember(row.getPresiding().view(), row.getPresider().view());
		}
		InvitationView invitation = InvitationView.of(row.getInvitation());
		this.own.remember(viewer, invitation);
		return new OpenInvitation(invitation, meeting);
	}

}
