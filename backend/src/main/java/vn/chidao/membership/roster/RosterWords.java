package vn.chidao.membership.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.committee.CommitteeKind;
import vn.chidao.committee.CommitteeView;
import vn.chidao.membership.Capacity;
import vn.chidao.membership.MembershipSource;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PersonDetails;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.PostTitles;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.Messages;

/**
 * The words that stand for codes in a list of members. It is written in Vietnamese; the
 * English words and the codes themselves are understood too.
 */
@Component
class RosterWords {

	private static final List<String> YES = List.of("có", "yes", "x", "true", "1");

	private static final List<String> NO = List.of("không", "no", "false", "0");

	/** What stands in the place of a code for somebody who is not registered yet. */
	private static final List<String> NEW = List.of("mới", "moi", "new");

	private final Messages messages;

	private final PostTitles titles;

	RosterWords(Messages messages, PostTitles titles) {
		this.messages = messages;
		this.titles = titles;
	}

	String of(PostRole post, CommitteeView body) {
		return this.titles.onRecord(post, body);
	}

	String of(MembershipView membership) {
		return this.titles.onRecord(membership);
	}

	String of(Capacity capacity) {
		return in(Languages.VIETNAMESE, "roster.capacity." + capacity.name());
	}

	String of(MembershipSource source) {
		return in(Languages.VIETNAMESE, "roster.source." + source.name());
	}

	String yes() {
		return "Có";
	}

	String no() {
		return "Không";
	}

	List<PostRole> posts(CommitteeKind kind) {
		return Arrays.stream(PostRole.values()).filter((post) -> post.existsIn(kind)).toList();
	}

	/**
	 * Also by the general names of posts: some say ủy viên where others say thành viên.
	 */
	Optional<PostRole> post(String word, CommitteeView body) {
		boolean member = PersonDetails.sameName(word, "Ủy viên");
		return member ? Optional.of(PostRole.MEMBER)
				: read(PostRole.values(), word, "capacity.").or(() -> posts(body.kind()).stream()
					.filter((post) -> PersonDetails.sameName(of(post, body), word))
					.findFirst());
	}

	Optional<Capacity> capacity(String word) {
		return read(Capacity.values(), word, "roster.capacity.");
	}

	Optional<MembershipSource> source(String word) {
		return read(MembershipSource.values(), word, "roster.source.");
	}

	Optional<Boolean> decided(String word) {
		String folded = PersonDetails.fold(word);
		if (YES.contains(folded)) {
			return Optional.of(true);
		}
		return NO.contains(folded) ? Optional.of(false) : Optional.empty();
	}

	boolean meansNew(String word) {
		return NEW.contains(PersonDetails.fold(word));
	}

	private <E extends Enum<E>> Optional<E> read(E[] values, String word, String prefix) {
		return Arrays.stream(values)
			.filter((value) -> names(value, prefix).stream().anyMatch((name) -> PersonDetails.sameName(name, word)))
			.findFirst();
	}

	private List<String> names(Enum<?> value, String prefix) {
		return List.of(value.name(), in(Languages.VIETNAMESE, prefix + value.name()),
				in(Locale.ENGLISH, prefix + value.name()));
	}

	private String in(Locale language, String key) {
		return this.messages.in(language, key);
	}

}
