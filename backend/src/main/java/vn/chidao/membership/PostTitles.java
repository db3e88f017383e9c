package vn.chidao.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.committee.CommitteeKind;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.terms.BodyWording;
import vn.chidao.security.CommitteeId;

/**
 * What posts are called. That depends on the body: the head of a committee is its
 * <i>Trưởng ban</i>, that of a task force its <i>Tổ trưởng</i>, that of a subcommittee
 * its <i>Trưởng Tiểu ban</i>.
 */
@Component
public class PostTitles {

	private final Messages messages;

	private final Committees committees;

	PostTitles(Messages messages, Committees committees) {
		this.messages = messages;
		this.committees = committees;
	}

	/**
	 * The title of a post.
	 * @param post the post
	 * @param body the body it is of
	 * @return in the language of the request
	 */
	public String of(PostRole post, CommitteeView body) {
		return in(this.messages.locale(), post, body);
	}

	/**
	 * The title of a post, as documents and records have it.
	 * @param post the post
	 * @param body the body it is of
	 * @return in Vietnamese
	 */
	public String onRecord(PostRole post, CommitteeView body) {
		return in(Languages.VIETNAMESE, post, body);
	}

	/**
	 * The title of a post, as documents and records have it; in one statement at most.
	 * @param membership the post and the body it is of
	 * @return in Vietnamese
	 */
	public String onRecord(MembershipView membership) {
		return onRecord(membership.post(), body(membership.committeeId()));
	}

	/**
	 * The titles under which posts are held, in one statement at most; those of a day by
	 * the name the body bore then, in two.
	 * @param memberships the posts and the bodies they are of
	 * @return titles by membership, in the language of the request
	 */
	public Map<MembershipView, String> of(Collection<MembershipView> memberships) {
		Map<MembershipView, String> titles = new HashMap<>();
		byDay(memberships).forEach((day, asked) -> {
			Map<CommitteeId, CommitteeView> bodies = bodies(asked, day.orElse(null));
			for (MembershipView membership : asked) {
				CommitteeView body = bodies.get(membership.committeeId());
				if (body != null) {
					titles.put(membership, of(membership.post(), body));
				}
			}
		});
		return titles;
	}

	private static Map<Optional<LocalDate>, List<MembershipView>> byDay(Collection<MembershipView> memberships) {
		return memberships.stream()
			.collect(Collectors.groupingBy((membership) -> Optional.ofNullable(membership.asOf())));
	}

	private Map<CommitteeId, CommitteeView> bodies(Collection<MembershipView> memberships, @Nullable LocalDate day) {
		Map<CommitteeId, CommitteeView> today = this.committees
			.views(memberships.stream().map(MembershipView::committeeId).distinct().toList());
		return (day != null) ? this.committees.onDay(today.values(), day) : today;
	}

	private CommitteeView body(CommitteeId id) {
		CommitteeView known = this.committees.views(List.of(id)).get(id);
		return (known != null) ? known : this.committees.get(id);
	}

	private String in(Locale language, PostRole post, CommitteeView body) {
		return this.messages.ifAny(language, "title." + wording(body) + "." + post)
			.orElseGet(() -> this.messages.in(language, "capacity." + post));
	}

	private static String wording(CommitteeView body) {
		return (body.kind() == CommitteeKind.STEERING_COMMITTEE) ? BodyWording.of(body.name()).name()
				: body.kind().name();
	}

}
